// libyaml's public header as the system installs it (apt: libyaml-dev).
#include <yaml.h>
