import type { Source } from '../src/types/index.js'

/** The annotated text: where it was published, its length, its paragraphs and their hashes. The copy has no headline. */
export const source: Source<'report'> = {
  id: 'report',
  language: 'en',
  publication: {
    publisher: 'The Messenger',
    url: 'https://messenger.com.ge/issues/5091_february_17_2022/5091_natalia1.html',
    published: '2022-02-17',
    references: ['messenger-report'],
  },
  length: 3978,
  sha256: 'e309965c730b7dd25292377d6df3973274d6f9410727db70ad914ccbdcfc608b',
  canonicalForm: { encoding: 'UTF-8', lineBreak: 'LF', finalLineBreak: false },
  paragraphs: [
    {
      start: 0,
      end: 476,
      sha256: '1415247fd80635cdcac7a1eeb71c5278501e88cd814a4152ded6fe3d4696a958',
      folded: '1415247fd80635cdcac7a1eeb71c5278501e88cd814a4152ded6fe3d4696a958',
    },
    {
      start: 477,
      end: 750,
      sha256: '4ac55ba34a3f629906a400916191eb7c151e01314450cd4efa3d8039b50cfd9d',
      folded: '4ac55ba34a3f629906a400916191eb7c151e01314450cd4efa3d8039b50cfd9d',
    },
    {
      start: 751,
      end: 994,
      sha256: '6bafed13d2e0b430b8e2a0f3e8542e415e5ed93833bb9c905227d04f5c6ab7c8',
      folded: '5f7849cf04097a4d06f65850e0b37adcf42b806631c6a9f1f9927f397d70ebfe',
    },
    {
      start: 995,
      end: 1209,
      sha256: '879fe03a741737c7e5080ea004fe7873ff4d8763da33c3e876cd0d78701eb3c2',
      folded: '9caefe631021ff0730fb5191c3f0d5d18166c165c93c560738219a2bf04c16f5',
    },
    {
      start: 1210,
      end: 1600,
      sha256: 'fb10471ec9eb6f225613a099527d16f04af41cd594236d957903ef7f1cc12c2e',
      folded: '8f20e793a3e29a9a9013207c53b7d64a05c892a7ad54dd4f1e7bd9d041c85cf9',
    },
    {
      start: 1601,
      end: 1809,
      sha256: '37ad2e821cb9207a22c45edf8fc92dc8636e102455b5f55ddb3b6bd710e382ea',
      folded: 'e89d331978c4b47eefd9222dbdaf60b573ea80a84c0bf1fa2852ac7ea38666e3',
    },
    {
      start: 1810,
      end: 2076,
      sha256: '15b9efb71333ebdd959d1897824bd828ba5ec601f802484a74f82c717fc769e4',
      folded: '5eae709870c938ecb5ff077a6cceeaaf871410488c709e5ce5bea35554b0136f',
    },
    {
      start: 2077,
      end: 2279,
      sha256: 'f97fa115293adf5104e9b3e02ac079a86f669ccdd5fc268289ff50cfaea6cfcd',
      folded: 'f97fa115293adf5104e9b3e02ac079a86f669ccdd5fc268289ff50cfaea6cfcd',
    },
    {
      start: 2280,
      end: 2558,
      sha256: 'd8c92cf89e22776794b93a1b2ba86614830a80df82ff3a48e23459a33aeaff02',
      folded: 'd8c92cf89e22776794b93a1b2ba86614830a80df82ff3a48e23459a33aeaff02',
    },
    {
      start: 2559,
      end: 2782,
      sha256: '8909159d422a1a7f66ba815e03d9b271480fe0a00d5b728df097b0c4a7476d36',
      folded: '8909159d422a1a7f66ba815e03d9b271480fe0a00d5b728df097b0c4a7476d36',
    },
    {
      start: 2783,
      end: 3213,
      sha256: '055269d2c49a693c1cd56922ee40dc1cfb6a5bcb4a976f40139f254faf7960e1',
      folded: '3fafe6e61ad281ece8089b34222884f4a8e6ff72f2cffd50cbdfcc783481ed55',
    },
    {
      start: 3214,
      end: 3707,
      sha256: '9f2bebcca2227864d0e9c7cef2a0bee2a5f493d9df74ab8e4718c3596756114a',
      folded: '9f2bebcca2227864d0e9c7cef2a0bee2a5f493d9df74ab8e4718c3596756114a',
    },
    {
      start: 3708,
      end: 3978,
      sha256: '60785f9675e5e692ae1946a6a345eb200996164b1414f887aec41c433d9303cd',
      folded: '99eed3d1cf4891e555b95fd33a03a6b0164a9e49819c6e81a6cd8af1d18cefe6',
    },
  ],
}
