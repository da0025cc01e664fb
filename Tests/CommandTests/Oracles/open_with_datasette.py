"""Opens a SQLite file with Datasette and asks for every table and view, as page and as JSON; prints how many."""

import asyncio
import sys

from datasette.app import Datasette


async def main(path):
    datasette = Datasette(files=[path])
    await datasette.invoke_startup()
    get = datasette.client.get
    name = next(iter((await get("/-/databases.json")).json()))["name"]
    database = (await get(f"/{name}.json")).json()
    names = [table["name"] for table in database["tables"]]
    names += [view["name"] if isinstance(view, dict) else view for view in database["views"]]
    for table in names:
        for address in (f"/{name}/{table}", f"/{name}/{table}.json?_shape=objects&_size=5"):
            answer = await get(address)
            if answer.status_code != 200:
                sys.exit(f"{address}: {answer.status_code}")
    answer = await get(f"/{name}.json?_shape=array&sql=select+count(*)+as+n+from+entries")
    print(len(names), answer.json()[0]["n"])


asyncio.run(main(sys.argv[1]))
