/** The publications on which notes and `sameAs` rest. */
import type { Records } from '../src/types/records.js'

export default {
  'nato-defence-ministers-statement': {
    title: 'Statement by NATO Defence Ministers on the situation in and around Ukraine',
    publisher: 'IEU Monitoring',
    url: 'https://ieu-monitoring.com/editorial/statement-by-nato-defence-ministers-on-the-situation-in-and-around-ukraine/369927',
    published: '2022-02-16',
  },

  'nato-stoltenberg-press-conference': {
    title:
      'Press conference by NATO Secretary General Jens Stoltenberg following the first day of the Meeting of NATO Ministers of Defence',
    publisher: 'NATO',
    url: 'https://www.nato.int/cps/en/natohq/opinions_191839.htm',
    published: '2022-02-16',
  },

  'nato-ministers-to-address-build-up': {
    title: "NATO Defence Ministers to address European security, Russia's military build-up",
    publisher: 'NATO',
    url: 'https://www.nato.int/cps/en/natohq/news_191892.htm',
    published: '2022-02-16',
  },

  'business-insider-new-normal': {
    title:
      "NATO secretary general says Russian aggression and use of force is the 'new normal' in Europe",
    publisher: 'Business Insider',
    url: 'https://www.businessinsider.com/russia-ukraine-nato-chief-says-using-force-new-normal--2022-2',
    published: '2022-02-16',
  },

  'sofia-globe-battlegroups': {
    title:
      'Stoltenberg: Nato considering establishing new battlegroups in central and south-eastern Europe',
    publisher: 'The Sofia Globe',
    url: 'https://sofiaglobe.com/2022/02/16/stoltenberg-nato-considering-establishing-new-battlegroups-in-central-and-south-eastern-europe/',
    published: '2022-02-16',
  },

  'tass-no-final-decision': {
    title: "[On the decision about NATO's battlegroups]",
    publisher: 'TASS',
    url: 'https://tass.com/defense/1404703',
    published: '2022-02-16',
  },

  'reuters-no-russian-withdrawal-yet': {
    title: "No Russian withdrawal yet, Ukraine's Zelenskiy says",
    publisher: 'Reuters, in The Business Standard',
    url: 'https://www.tbsnews.net/world/no-russian-withdrawal-yet-ukraines-zelenskiy-says-371665',
    published: '2022-02-16',
  },

  'moscow-times-withdrawal-skepticism': {
    title: "[On the announced withdrawal and the West's doubts]",
    publisher: 'The Moscow Times',
    url: 'https://www.themoscowtimes.com/2022/02/16/russias-troop-withdrawal-met-with-skepticism-in-the-west-a76417',
    published: '2022-02-16',
  },

  'politico-defense-ministry-cyberattack': {
    title: 'Ukrainian Ministry of Defense websites hit by cyberattack',
    publisher: 'Politico',
    url: 'https://www.politico.com/news/2022/02/15/ukrainian-ministry-of-defense-websites-hit-by-cyberattack-00009046',
    published: '2022-02-15',
  },

  'al-arabiya-defense-ministry-cyberattack': {
    title: 'Sites of Ukraine defense ministry, state banks under cyberattack',
    publisher: 'Al Arabiya English',
    url: 'https://english.alarabiya.net/News/world/2022/02/15/Sites-of-Ukraine-defense-ministry-state-banks-under-cyberattack',
    published: '2022-02-15',
  },

  'axios-cyber-onslaught': {
    title: 'Ukraine defense ministry, banks hit with cyber onslaught',
    publisher: 'Axios',
    url: 'https://www.axios.com/2022/02/15/ukraine-defense-ministry-banks-cyber',
    published: '2022-02-15',
  },

  'times-of-israel-cyberattack': {
    title: 'Ukraine says defense ministry, banks hit with cyberattack; Russia suspected',
    publisher: 'The Times of Israel',
    url: 'https://www.timesofisrael.com/ukraine-says-defense-ministry-banks-hit-with-cyberattack-russia-suspected/',
    published: null,
  },

  'channel-news-asia-attribution': {
    title: 'US, UK: Russia responsible for cyberattack against Ukrainian banks',
    publisher: 'Reuters, in CNA',
    url: 'https://www.channelnewsasia.com/world/us-uk-russia-responsible-cyberattack-against-ukrainian-banks-2507971',
    published: '2022-02-18',
  },

  'ccdcoe-january-operations': {
    title: 'Cyber operations against government systems in Ukraine (January 2022)',
    publisher: 'NATO CCDCOE, Cyber Law Toolkit',
    url: 'https://cyberlaw.ccdcoe.org/wiki/Pre-invasion_cyber_operations_against_government_systems_in_Ukraine_(2022)',
    published: null,
  },

  'washington-post-one-attack': {
    title: '[On the cyberattacks of January 2022 in Ukraine]',
    publisher: 'The Washington Post',
    url: 'https://www.washingtonpost.com/national-security/ukraine-russia-cyberattacks/2022/01/18/79590750-78a1-11ec-bf97-6eac6f77fba2_story.html',
    published: '2022-01-18',
  },

  'rferl-belarusian-intelligence': {
    title: 'Ukrainian Official Says Belarusian Intelligence Likely Behind Cyberattack',
    publisher: 'Radio Free Europe/Radio Liberty',
    url: 'https://www.rferl.org/amp/ukraine-hack-government-websites-belarus/31655923.html',
    published: null,
  },

  'just-the-news-biden': {
    title: 'Biden says unverified whether Russian troops have pulled back from Ukrainian border',
    publisher: 'Just the News',
    url: 'https://justthenews.com/government/white-house/biden-says-unverified-whether-russian-troops-have-pulled-back-ukrainian',
    published: '2022-02-15',
  },

  'rferl-partial-withdrawal': {
    title: "[On Putin's announcement and the cyberattack]",
    publisher: 'Radio Free Europe/Radio Liberty',
    url: 'https://www.rferl.org/a/ukraine-defense-ministry-cyberattack/31705206.html',
    published: '2022-02-15',
  },

  'associated-press-putin-demands': {
    title: 'Putin: Russia ready to discuss confidence-building measures',
    publisher: 'Associated Press, in The Gleaner',
    url: 'https://jamaica-gleaner.com/article/world-news/20220215/putin-russia-ready-discuss-confidence-building-measures',
    published: '2022-02-15',
  },

  'tass-units-return': {
    title: "Lavrov blasts West's 'Russian invasion of Ukraine' rumors as information terrorism",
    publisher: 'TASS',
    url: 'https://tass.com/world/1403563',
    published: '2022-02-15',
  },

  'vestnik-kavkaza-denial': {
    title: "[On the statement of Russia's Foreign Ministry]",
    publisher: 'Vestnik Kavkaza',
    url: 'https://en.vestikavkaza.ru/material/149498',
    published: '2022-02-17',
  },

  'plover-manual': {
    title: 'PLOVER manual, draft version 2.0',
    publisher: 'Open Event Data Alliance',
    url: 'https://github.com/openeventdata/PLOVER/blob/5e0c24f/PLOVER_MANUAL.tex',
    published: '2024-02-04',
  },

  'cameo-codebook': {
    title:
      'CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook, version 1.1b3',
    publisher: 'Penn State Event Data Project',
    url: 'http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf',
    published: '2012-03',
  },

  'country-coder-borders': {
    title: '[borders.json: states and regions with their Wikidata numbers]',
    publisher: 'Rapid Editor',
    url: 'https://github.com/rapideditor/country-coder/blob/c30d4314809cb8a446c3d42181cd370a1a424056/src/data/borders.json',
    published: '2025-07-18',
  },

  'opensanctions-international-organizations': {
    title: '[igo.py: international organizations with their Wikidata numbers]',
    publisher: 'OpenSanctions',
    url: 'https://github.com/opensanctions/opensanctions/blob/f33cff233ff4393a8c71784cfe280275727b52ca/zavod/zavod/shed/wikidata/igo.py',
    published: '2026-08-05',
  },

  'opensanctions-persons-of-interest': {
    title: "We're now integrating persons of interest from Wikidata!",
    publisher: 'OpenSanctions',
    url: 'https://www.opensanctions.org/articles/2022-01-25-wikidata/',
    published: '2022-01-25',
  },

  'poliloom-readme': {
    title: "[README of PoliLoom, with Joe Biden's Wikidata number]",
    publisher: 'OpenSanctions',
    url: 'https://github.com/opensanctions/poliloom/blob/1d3746923ac54eb8d9b806e2250ccdcea3adea85/poliloom/README.md',
    published: '2025-07-15',
  },

  'spocwiki-ukraine': {
    title: '[Note on Ukraine imported from Wikidata, with its head of state]',
    publisher: 'SpocWiki',
    url: 'https://github.com/SpocWiki/_Standards/blob/096a9ba26271398c9ed1cd1cb9441dc31c6a3486/Earth/Continent/Europe/Europe~East/Ukraine.md',
    published: null,
  },

  'spocwiki-putin': {
    title:
      '[Note on Vladimir Putin imported from Wikidata, with his office and the forces he commands]',
    publisher: 'SpocWiki',
    url: 'https://github.com/SpocWiki/_Standards/blob/9197b884fb1b0883d9e746589754f7515ce3b0bc/Society/Politics/Government/Leader/Modern_Leaders/Putin,Vladimir.md',
    published: null,
  },

  'everypolitician-norway': {
    title: "[cabinet.csv: members of Norway's cabinets with their Wikidata numbers]",
    publisher: 'EveryPolitician',
    url: 'https://github.com/everypolitician/everypolitician-data/blob/0f8e57b3e9ab3c0e77d595ea8b2db0624937ef56/data/Norway/Storting/sources/morph/cabinet.csv',
    published: null,
  },

  'elevant-news-benchmark': {
    title: '[News benchmark of ELEVANT, with gold Wikidata links]',
    publisher: 'University of Freiburg',
    url: 'https://github.com/ad-freiburg/elevant/blob/8df933fa0a8f54e3e682dc124761c01d48484359/benchmarks/news-fair-v2.benchmark.jsonl',
    published: '2024-07-12',
  },

  'north-atlantic-treaty-mirror': {
    title: 'North Atlantic Treaty',
    publisher: '4ort.xyz',
    url: 'https://4ort.xyz/entity/north-atlantic-treaty.md',
    published: null,
  },
} satisfies Records<'Reference'>
