/** Mentions: the joint statement of the ministers. */
import { freeze } from '../../src/freeze.js'
import type { Mention } from '../../src/types/mention.js'

export const p10NatoDefenseMinisters: Mention<'p10-nato-defense-ministers'> =
  /* @__PURE__ */ freeze({
    id: 'p10-nato-defense-ministers',
    entity: 'nato-defense-ministers',
    level: 'nominal',
    anchor: { start: 2559, end: 2581 },
  })

export const p10Nato: Mention<'p10-nato'> = /* @__PURE__ */ freeze({
  id: 'p10-nato',
  entity: 'nato',
  level: 'name',
  anchor: { start: 2559, end: 2563 },
})

export const p10JointStatement: Mention<'p10-joint-statement'> = /* @__PURE__ */ freeze({
  id: 'p10-joint-statement',
  entity: 'joint-statement',
  level: 'nominal',
  anchor: { start: 2594, end: 2611 },
})

export const p10Which: Mention<'p10-which'> = /* @__PURE__ */ freeze({
  id: 'p10-which',
  entity: 'joint-statement',
  level: 'pronoun',
  anchor: { start: 2625, end: 2630 },
})

export const p10Russia: Mention<'p10-russia'> = /* @__PURE__ */ freeze({
  id: 'p10-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 2631, end: 2637 },
})

export const p10ItsForces: Mention<'p10-its-forces'> = /* @__PURE__ */ freeze({
  id: 'p10-its-forces',
  entity: 'russian-forces-in-ukraine',
  level: 'nominal',
  anchor: { start: 2713, end: 2723 },
})

export const p10Its: Mention<'p10-its'> = /* @__PURE__ */ freeze({
  id: 'p10-its',
  entity: 'russia',
  level: 'pronoun',
  anchor: { start: 2713, end: 2716 },
})

export const p10Ukraine: Mention<'p10-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p10-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 2729, end: 2736 },
})

export const p10InternationalObligations: Mention<'p10-international-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'p10-international-obligations',
    entity: 'russian-international-obligations',
    level: 'nominal',
    anchor: { start: 2756, end: 2781 },
  })

export const p11We: Mention<'p11-we'> = /* @__PURE__ */ freeze({
  id: 'p11-we',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 2784, end: 2786 },
})

export const p11RussiaVeryLargeScaleUnprovoked: Mention<'p11-russia-very-large-scale-unprovoked'> =
  /* @__PURE__ */ freeze({
    id: 'p11-russia-very-large-scale-unprovoked',
    entity: 'russian-military-formation',
    level: 'nominal',
    anchor: { start: 2814, end: 2910 },
  })

export const p11Russia: Mention<'p11-russia'> = /* @__PURE__ */ freeze({
  id: 'p11-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 2814, end: 2820 },
})

export const p11AroundUkraineAndBelarus: Mention<'p11-around-ukraine-and-belarus'> =
  /* @__PURE__ */ freeze({
    id: 'p11-around-ukraine-and-belarus',
    entity: 'area-around-ukraine-and-belarus',
    level: 'nominal',
    anchor: { start: 2884, end: 2910 },
  })

export const p11Ukraine: Mention<'p11-ukraine'> = /* @__PURE__ */ freeze({
  id: 'p11-ukraine',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 2891, end: 2898 },
})

export const p11Belarus: Mention<'p11-belarus'> = /* @__PURE__ */ freeze({
  id: 'p11-belarus',
  entity: 'belarus',
  level: 'name',
  anchor: { start: 2903, end: 2910 },
})

export const p11We2: Mention<'p11-we-2'> = /* @__PURE__ */ freeze({
  id: 'p11-we-2',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 2912, end: 2914 },
})

export const p11Russia2: Mention<'p11-russia-2'> = /* @__PURE__ */ freeze({
  id: 'p11-russia-2',
  entity: 'russia',
  level: 'name',
  anchor: { start: 2929, end: 2935 },
})

export const p11ItsForces: Mention<'p11-its-forces'> = /* @__PURE__ */ freeze({
  id: 'p11-its-forces',
  entity: 'russian-forces-in-ukraine',
  level: 'nominal',
  anchor: { start: 3018, end: 3028 },
})

export const p11Its: Mention<'p11-its'> = /* @__PURE__ */ freeze({
  id: 'p11-its',
  entity: 'russia',
  level: 'pronoun',
  anchor: { start: 3018, end: 3021 },
})

export const p11Ukraine2: Mention<'p11-ukraine-2'> = /* @__PURE__ */ freeze({
  id: 'p11-ukraine-2',
  entity: 'ukraine',
  level: 'name',
  anchor: { start: 3034, end: 3041 },
})

export const p11ItsInternationalObligations: Mention<'p11-its-international-obligations'> =
  /* @__PURE__ */ freeze({
    id: 'p11-its-international-obligations',
    entity: 'russian-international-obligations',
    level: 'nominal',
    anchor: { start: 3061, end: 3090 },
  })

export const p11Its2: Mention<'p11-its-2'> = /* @__PURE__ */ freeze({
  id: 'p11-its-2',
  entity: 'russia',
  level: 'pronoun',
  anchor: { start: 3061, end: 3064 },
})

export const p11We3: Mention<'p11-we-3'> = /* @__PURE__ */ freeze({
  id: 'p11-we-3',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3092, end: 3094 },
})

export const p11Russia3: Mention<'p11-russia-3'> = /* @__PURE__ */ freeze({
  id: 'p11-russia-3',
  entity: 'russia',
  level: 'name',
  anchor: { start: 3141, end: 3147 },
})

export const p12Russia: Mention<'p12-russia'> = /* @__PURE__ */ freeze({
  id: 'p12-russia',
  entity: 'russia',
  level: 'name',
  anchor: { start: 3214, end: 3220 },
})

export const p12EuroAtlantic: Mention<'p12-euro-atlantic'> = /* @__PURE__ */ freeze({
  id: 'p12-euro-atlantic',
  entity: 'euro-atlantic-area',
  level: 'adjectival',
  anchor: { start: 3256, end: 3269 },
})

export const p12AllAllies: Mention<'p12-all-allies'> = /* @__PURE__ */ freeze({
  id: 'p12-all-allies',
  entity: 'nato-allies',
  level: 'nominal',
  anchor: { start: 3322, end: 3332 },
})

export const p12We: Mention<'p12-we'> = /* @__PURE__ */ freeze({
  id: 'p12-we',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3334, end: 3336 },
})

export const p12AdditionalGroundForces: Mention<'p12-additional-ground-forces'> =
  /* @__PURE__ */ freeze({
    id: 'p12-additional-ground-forces',
    entity: 'additional-ground-forces',
    level: 'nominal',
    anchor: { start: 3349, end: 3373 },
  })

export const p12EasternPartOfTheAlliance: Mention<'p12-eastern-part-of-the-alliance'> =
  /* @__PURE__ */ freeze({
    id: 'p12-eastern-part-of-the-alliance',
    entity: 'eastern-part-of-the-alliance',
    level: 'nominal',
    anchor: { start: 3377, end: 3409 },
  })

export const p12Alliance: Mention<'p12-alliance'> = /* @__PURE__ */ freeze({
  id: 'p12-alliance',
  entity: 'nato',
  level: 'nominal',
  anchor: { start: 3397, end: 3409 },
})

export const p12AdditionalNavalAndAirResourcesAdditionalAirResources: Mention<'p12-additional-naval-and-air-resources-additional-air-resources'> =
  /* @__PURE__ */ freeze({
    id: 'p12-additional-naval-and-air-resources-additional-air-resources',
    entity: 'additional-air-resources',
    level: 'nominal',
    anchor: { start: 3422, end: 3456 },
  })

export const p12AdditionalNavalAndAirResourcesAdditionalNavalResources: Mention<'p12-additional-naval-and-air-resources-additional-naval-resources'> =
  /* @__PURE__ */ freeze({
    id: 'p12-additional-naval-and-air-resources-additional-naval-resources',
    entity: 'additional-naval-resources',
    level: 'nominal',
    anchor: { start: 3422, end: 3456 },
  })

export const p12Allies: Mention<'p12-allies'> = /* @__PURE__ */ freeze({
  id: 'p12-allies',
  entity: 'nato-allies',
  level: 'nominal',
  anchor: { start: 3461, end: 3471 },
})

export const p12OurForces: Mention<'p12-our-forces'> = /* @__PURE__ */ freeze({
  id: 'p12-our-forces',
  entity: 'allied-forces',
  level: 'nominal',
  anchor: { start: 3515, end: 3525 },
})

export const p12Our: Mention<'p12-our'> = /* @__PURE__ */ freeze({
  id: 'p12-our',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3515, end: 3518 },
})

export const p12Our2: Mention<'p12-our-2'> = /* @__PURE__ */ freeze({
  id: 'p12-our-2',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3527, end: 3530 },
})

export const p12We2: Mention<'p12-we-2'> = /* @__PURE__ */ freeze({
  id: 'p12-we-2',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3601, end: 3603 },
})

export const p12Our3: Mention<'p12-our-3'> = /* @__PURE__ */ freeze({
  id: 'p12-our-3',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3636, end: 3639 },
})

export const p13Our: Mention<'p13-our'> = /* @__PURE__ */ freeze({
  id: 'p13-our',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3708, end: 3711 },
})

export const p13Article5OfTheWashington: Mention<'p13-article-5-of-the-washington'> =
  /* @__PURE__ */ freeze({
    id: 'p13-article-5-of-the-washington',
    entity: 'article-5',
    level: 'name',
    anchor: { start: 3726, end: 3760 },
  })

export const p13WashingtonTreaty: Mention<'p13-washington-treaty'> = /* @__PURE__ */ freeze({
  id: 'p13-washington-treaty',
  entity: 'washington-treaty',
  level: 'name',
  anchor: { start: 3743, end: 3760 },
})

export const p13We: Mention<'p13-we'> = /* @__PURE__ */ freeze({
  id: 'p13-we',
  entity: 'nato-defense-ministers',
  level: 'pronoun',
  anchor: { start: 3776, end: 3778 },
})

export const p13EachOther: Mention<'p13-each-other'> = /* @__PURE__ */ freeze({
  id: 'p13-each-other',
  entity: 'nato-allies',
  level: 'pronoun',
  anchor: { start: 3801, end: 3811 },
})

export const p13Nato: Mention<'p13-nato'> = /* @__PURE__ */ freeze({
  id: 'p13-nato',
  entity: 'nato',
  level: 'name',
  anchor: { start: 3813, end: 3817 },
})

export const p13FundamentalPrinciplesOfEuropeanSecurity: Mention<'p13-fundamental-principles-of-european-security'> =
  /* @__PURE__ */ freeze({
    id: 'p13-fundamental-principles-of-european-security',
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 3839, end: 3886 },
  })

export const p13European: Mention<'p13-european'> = /* @__PURE__ */ freeze({
  id: 'p13-european',
  entity: 'europe',
  level: 'adjectival',
  anchor: { start: 3869, end: 3877 },
})

export const p13EachCountry: Mention<'p13-each-country'> = /* @__PURE__ */ freeze({
  id: 'p13-each-country',
  entity: 'each-country',
  level: 'nominal',
  anchor: { start: 3912, end: 3924 },
})

export const p13RightToChooseItsOwn: Mention<'p13-right-to-choose-its-own'> =
  /* @__PURE__ */ freeze({
    id: 'p13-right-to-choose-its-own',
    entity: 'right-to-choose-security-mechanisms',
    level: 'nominal',
    anchor: { start: 3929, end: 3976 },
  })

export const p13ItsOwnSecurityMechanisms: Mention<'p13-its-own-security-mechanisms'> =
  /* @__PURE__ */ freeze({
    id: 'p13-its-own-security-mechanisms',
    entity: 'security-mechanisms',
    level: 'nominal',
    anchor: { start: 3949, end: 3976 },
  })

export const p13Its: Mention<'p13-its'> = /* @__PURE__ */ freeze({
  id: 'p13-its',
  entity: 'each-country',
  level: 'pronoun',
  anchor: { start: 3949, end: 3952 },
})
