"""How the number and the name of a rule are written."""

import re

RULE_ID = re.compile(r"(?P<prefix>AP(?:0[1-9]|1[0-2])|DOC|AVG|ADV|VGL)-(?P<serial>\d\d)")
RULE_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
