import Exchange

/// Small files made for these tests, one a type of vote.
enum SmallFiles {
    static let approval = """
        META
        key;value
        description;Gardens of Nowhere
        country;Nowhere
        unit;Riverside
        instance;2024
        num_projects;3
        num_votes;4
        budget;1000.50
        vote_type;approval
        rule;greedy
        date_begin;1.3.2024
        date_end;2024-03-31
        max_length;2
        currency;EUR
        PROJECTS
        project_id;cost;votes;name;selected
        p/1;600;3;"Trees; and ""shade""\";1
        p/2;400,5;2;Benches;1
        p/3;0.07;0;;2
        VOTES
        voter_id;vote
        a;p/1,p/2
        b;p/1
        c; p/2 , p/1
        d;
        """

    static let cumulative = """
        META
        key;value
        num_projects;2
        num_votes;2
        budget;500
        vote_type;cumulative
        max_sum_points;10
        currency;CLP
        PROJECTS
        project_id;cost;votes;score
        x;100;2;11
        y;200;1;3
        VOTES
        points;sex;vote;voter_id
        7,3;F;x,y;1
        4.0;M;x;2
        """

    static let ordinal = """
        META
        key;value
        budget;500
        vote_type;ordinal
        PROJECTS
        score;cost;project_id
        4;100;x
        4;200;y
        1;300;z
        VOTES
        voter_id;vote;points
        1;x,y,z;3,2,1
        2;y,x;
        """

    static let chooseOne = """
        META
        key;value
        budget;500
        vote_type;choose-1
        PROJECTS
        project_id;cost
        x;100
        y;200
        VOTES
        voter_id;vote
        1;x
        2;x
        3;y
        """

    static let scoring = """
        META
        key;value
        budget;500
        vote_type;scoring
        min_points;1
        max_points;5
        PROJECTS
        project_id;cost
        x;100
        y;200
        VOTES
        voter_id;vote;points
        1;x,y;5,0
        2;y;6
        """

    /// The approval file with one text replaced by another.
    static func changed(_ old: String, _ new: String) -> String { changed(approval, old, new) }

    /// A file with the first occurrence of one text replaced by another.
    static func changed(_ file: String, _ old: String, _ new: String) -> String {
        guard let start = file.utf8.firstRange(of: old.utf8) else { preconditionFailure("\(old) is not in the file") }
        return String(file[..<start.lowerBound]) + new + String(file[start.upperBound...])
    }

    static func parse(_ text: String) throws(PabulibFault) -> PabulibFile {
        try PabulibFile(parsing: Array(text.utf8))
    }
}
