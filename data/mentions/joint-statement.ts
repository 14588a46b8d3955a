/** Mentions: the joint statement of the ministers. */
import type { Records } from '../../src/types/records.js'

export default {
  'p10-nato-defense-ministers': {
    entity: 'nato-defense-ministers',
    level: 'nominal',
    anchor: { start: 2559, end: 2581 },
  },

  'p10-nato': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 2559, end: 2563 },
  },

  'p10-joint-statement': {
    entity: 'joint-statement',
    level: 'nominal',
    anchor: { start: 2594, end: 2611 },
  },

  'p10-which': {
    entity: 'joint-statement',
    level: 'pronoun',
    anchor: { start: 2625, end: 2630 },
  },

  'p10-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 2631, end: 2637 },
  },

  'p10-its-forces': {
    entity: 'russian-forces-in-ukraine',
    level: 'nominal',
    anchor: { start: 2713, end: 2723 },
  },

  'p10-its': {
    entity: 'russia',
    level: 'pronoun',
    anchor: { start: 2713, end: 2716 },
  },

  'p10-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 2729, end: 2736 },
  },

  'p10-international-obligations': {
    entity: 'russian-international-obligations',
    level: 'nominal',
    anchor: { start: 2756, end: 2781 },
  },

  'p11-we': {
    entity: 'nato-defense-ministers',
    level: 'pronoun',
    anchor: { start: 2784, end: 2786 },
  },

  'p11-military-formation': {
    entity: 'russian-military-formation',
    level: 'nominal',
    anchor: { start: 2814, end: 2910 },
  },

  'p11-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 2814, end: 2820 },
  },

  'p11-around-ukraine-and-belarus': {
    entity: 'area-around-ukraine-and-belarus',
    level: 'nominal',
    anchor: { start: 2884, end: 2910 },
  },

  'p11-ukraine': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 2891, end: 2898 },
  },

  'p11-belarus': {
    entity: 'belarus',
    level: 'name',
    anchor: { start: 2903, end: 2910 },
  },

  'p11-we-2': {
    entity: 'nato-defense-ministers',
    level: 'pronoun',
    anchor: { start: 2912, end: 2914 },
  },

  'p11-russia-2': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 2929, end: 2935 },
  },

  'p11-its-forces': {
    entity: 'russian-forces-in-ukraine',
    level: 'nominal',
    anchor: { start: 3018, end: 3028 },
  },

  'p11-its': {
    entity: 'russia',
    level: 'pronoun',
    anchor: { start: 3018, end: 3021 },
  },

  'p11-ukraine-2': {
    entity: 'ukraine',
    level: 'name',
    anchor: { start: 3034, end: 3041 },
  },

  'p11-its-international-obligations': {
    entity: 'russian-international-obligations',
    level: 'nominal',
    anchor: { start: 3061, end: 3090 },
  },

  'p11-its-2': {
    entity: 'russia',
    level: 'pronoun',
    anchor: { start: 3061, end: 3064 },
  },

  'p11-we-3': {
    entity: 'nato-defense-ministers',
    level: 'pronoun',
    anchor: { start: 3092, end: 3094 },
  },

  'p11-russia-3': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 3141, end: 3147 },
  },

  'p12-russia': {
    entity: 'russia',
    level: 'name',
    anchor: { start: 3214, end: 3220 },
  },

  'p12-euro-atlantic': {
    entity: 'euro-atlantic-area',
    level: 'adjectival',
    anchor: { start: 3256, end: 3269 },
  },

  'p12-all-allies': {
    entity: 'nato-allies',
    level: 'nominal',
    anchor: { start: 3322, end: 3332 },
  },

  'p12-we': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3334, end: 3336 },
  },

  'p12-additional-ground-forces': {
    entity: 'additional-ground-forces',
    level: 'nominal',
    anchor: { start: 3349, end: 3373 },
  },

  'p12-eastern-part': {
    entity: 'eastern-part-of-the-alliance',
    level: 'nominal',
    anchor: { start: 3377, end: 3409 },
  },

  'p12-alliance': {
    entity: 'nato',
    level: 'nominal',
    anchor: { start: 3397, end: 3409 },
  },

  'p12-air-resources': {
    entity: 'additional-air-resources',
    level: 'nominal',
    anchor: { start: 3422, end: 3456 },
  },

  'p12-naval-resources': {
    entity: 'additional-naval-resources',
    level: 'nominal',
    anchor: { start: 3422, end: 3456 },
  },

  'p12-allies': {
    entity: 'nato-allies',
    level: 'nominal',
    anchor: { start: 3461, end: 3471 },
  },

  'p12-our-forces': {
    entity: 'allied-forces',
    level: 'nominal',
    anchor: { start: 3515, end: 3525 },
  },

  'p12-our': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3515, end: 3518 },
  },

  'p12-our-2': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3527, end: 3530 },
  },

  'p12-we-2': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3601, end: 3603 },
  },

  'p12-our-3': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3636, end: 3639 },
  },

  'p13-our': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3708, end: 3711 },
  },

  'p13-article-5': {
    entity: 'article-5',
    level: 'name',
    anchor: { start: 3726, end: 3760 },
  },

  'p13-washington-treaty': {
    entity: 'washington-treaty',
    level: 'name',
    anchor: { start: 3743, end: 3760 },
  },

  'p13-we': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3776, end: 3778 },
  },

  'p13-each-other': {
    entity: 'nato-allies',
    level: 'pronoun',
    anchor: { start: 3801, end: 3811 },
  },

  'p13-nato': {
    entity: 'nato',
    level: 'name',
    anchor: { start: 3813, end: 3817 },
  },

  'p13-fundamental-principles': {
    entity: 'european-security-principles',
    level: 'nominal',
    anchor: { start: 3839, end: 3886 },
  },

  'p13-european': {
    entity: 'europe',
    level: 'adjectival',
    anchor: { start: 3869, end: 3877 },
  },

  'p13-each-country': {
    entity: 'each-country',
    level: 'nominal',
    anchor: { start: 3912, end: 3924 },
  },

  'p13-right-to-choose': {
    entity: 'right-to-choose-security-mechanisms',
    level: 'nominal',
    anchor: { start: 3929, end: 3976 },
  },

  'p13-its-own-security-mechanisms': {
    entity: 'security-mechanisms',
    level: 'nominal',
    anchor: { start: 3949, end: 3976 },
  },

  'p13-its': {
    entity: 'each-country',
    level: 'pronoun',
    anchor: { start: 3949, end: 3952 },
  },
} satisfies Records<'Mention'>
