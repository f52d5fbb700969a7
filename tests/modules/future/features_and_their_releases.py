# The module of language changes: names, versions and flags.
# host: fetch
from __future__ import annotations, division

import __future__

print(__future__.all_feature_names)
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, feature.getOptionalRelease(), feature.getMandatoryRelease(), feature.compiler_flag)
print(annotations is __future__.annotations, sorted(__future__.__all__) == sorted(__future__.all_feature_names))
kept = [division, type(division).getOptionalRelease]
print(fetch('x'))
print(kept[0] is __future__.division, kept[1](kept[0]), kept[1] is type(division).getOptionalRelease)
print(isinstance(annotations, type(__future__.division)), annotations is __future__.annotations)
