/** The publications on which notes, times, the source and `sameAs` rest. */
import type { Records } from '../src/types/records.js'

export default {
  'messenger-report': {
    title: '[Report on the cyberattack, the Ukraine crisis and NATO]',
    publisher: 'The Messenger',
    url: 'https://messenger.com.ge/issues/5091_february_17_2022/5091_natalia1.html',
    published: '2022-02-17',
  },

  'nato-defence-ministers-statement': {
    title: 'Statement by NATO Defence Ministers on the situation in and around Ukraine (reprint)',
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
    title: 'NATO Defence Ministers to address European security, Russia’s military build-up',
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

  'dagsavisen-new-normal': {
    title: 'Stoltenberg frykter «ny normal»',
    publisher: 'Dagsavisen',
    url: 'https://www.dagsavisen.no/nyheter/verden/2022/02/16/stoltenberg-frykter-ny-normal/',
    published: '2022-02-16',
  },

  'sofia-globe-battlegroups': {
    title:
      'Stoltenberg: Nato considering establishing new battlegroups in central and south-eastern Europe',
    publisher: 'The Sofia Globe',
    url: 'https://sofiaglobe.com/2022/02/16/stoltenberg-nato-considering-establishing-new-battlegroups-in-central-and-south-eastern-europe/',
    published: '2022-02-16',
  },

  'reuters-nato-commanders': {
    title: 'NATO Commanders to Draw Up Plans for Possible New Battlegroups in Eastern Europe',
    publisher: 'Reuters, in News18',
    url: 'https://www.news18.com/amp/news/world/nato-commanders-to-draw-up-plans-for-possible-new-battlegroups-in-eastern-europe-4779953.html',
    published: '2022-02-16',
  },

  'tass-no-final-decision': {
    title: "[On NATO's decision about a combat group in Romania]",
    publisher: 'TASS',
    url: 'https://tass.com/defense/1404703',
    published: '2022-02-16',
  },

  'romania-insider-agreement': {
    title: 'Principled agreement reached over permanent NATO troops in Romania',
    publisher: 'Romania Insider',
    url: 'https://www.romania-insider.com/principled-agreement-permanent-nato-troops-ro-feb-2022',
    published: '2022-02-17',
  },

  'reuters-no-russian-withdrawal-yet': {
    title: "No Russian withdrawal yet, Ukraine's Zelenskiy says",
    publisher: 'Reuters, in The Business Standard',
    url: 'https://www.tbsnews.net/world/no-russian-withdrawal-yet-ukraines-zelenskiy-says-371665',
    published: '2022-02-16',
  },

  'moscow-times-withdrawal-skepticism': {
    title: 'Russia’s Troop Withdrawal Met With Skepticism in the West',
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

  'ihls-cyberattack': {
    title: '[Report on the cyberattack of 15 February 2022]',
    publisher: 'iHLS',
    url: 'https://i-hls.com/archives/113152',
    published: null,
  },

  'white-house-briefing-february-18': {
    title:
      'Press Briefing by Press Secretary Jen Psaki, Deputy National Security Advisor for Cyber and Emerging Technology Anne Neuberger, and Deputy National Security Advisor for International Economics and Deputy NEC Director Daleep Singh, February 18, 2022',
    publisher: 'The White House, in Mirage News',
    url: 'https://miragenews.com/press-briefing-by-press-secretary-jen-psaki-727985',
    published: '2022-02-18',
  },

  'uk-government-ddos-attribution': {
    title: 'UK government assess Russian involvement in DDoS attacks on Ukraine',
    publisher: 'Wired-Gov',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/uk+government+assess+russian+involvement+in+ddos+attacks+on+ukraine+21022022101500?open',
    published: '2022-02-21',
  },

  'channel-news-asia-attribution': {
    title: 'US, UK: Russia responsible for cyberattack against Ukrainian banks',
    publisher: 'Reuters, in CNA',
    url: 'https://www.channelnewsasia.com/world/us-uk-russia-responsible-cyberattack-against-ukrainian-banks-2507971',
    published: null,
  },

  'uk-january-attribution': {
    title: 'Russia behind cyber attack with Europe-wide impact an hour before Ukraine invasion',
    publisher: 'National Cyber Security Centre, in Wired-Gov',
    url: 'https://www.wired-gov.net/wg/news.nsf/articles/russia+behind+cyber+attack+with+europewide+impact+an+hour+before+ukraine+invasion+11052022154300?open',
    published: '2022-05-11',
  },

  'russian-embassy-denial': {
    title: 'Russia Not Involved in Recent Cyberattacks on Ukraine, Embassy to US Says',
    publisher: 'Sputnik',
    url: 'https://sputniknews.com/20220219/russia-not-involved-in-recent-cyberattacks-on-ukraine-embassy-to-us-says-1093165311.html',
    published: '2022-02-19',
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

  'bloomberg-january-cyberattack': {
    title: '[On the findings of Ukrainian agencies about the cyberattack of January 2022]',
    publisher: 'Bloomberg, in Squids Access',
    url: 'https://squidsaccess.com/2022/01/16/ukraine-officials-cast-blame-on-russia-belarus-in-cyberattack',
    published: '2022-01-16',
  },

  'reuters-january-cyberattack': {
    title: "'Be afraid': Ukraine hit by cyberattack, Russia moves more troops",
    publisher: 'Reuters, in bdnews24',
    url: 'https://bdnews24.com/world/europe/2022/01/14/be-afraid-ukraine-hit-by-cyberattack-russia-moves-more-troops',
    published: '2022-01-14',
  },

  'just-the-news-biden': {
    title: 'Biden says unverified whether Russian troops have pulled back from Ukrainian border',
    publisher: 'Just the News',
    url: 'https://justthenews.com/government/white-house/biden-says-unverified-whether-russian-troops-have-pulled-back-ukrainian',
    published: '2022-02-15',
  },

  'axios-biden': {
    title: 'Biden says U.S. has "not verified" Russian troop pullback',
    publisher: 'Axios',
    url: 'https://www.axios.com/2022/02/15/biden-russia-troop-withdrawal-ukraine-invasion',
    published: '2022-02-15',
  },

  'euronews-putin-scholz': {
    title: 'Ukraine crisis: Russia does not want war, Putin says after meeting Scholz',
    publisher: 'Euronews',
    url: 'https://www.euronews.com/2022/02/15/ukraine-crisis-germany-s-scholz-meets-putin-in-moscow-to-address-burning-issues',
    published: '2022-02-15',
  },

  'associated-press-putin-demands': {
    title: 'Putin: Russia ready to discuss confidence-building measures',
    publisher: 'Associated Press, in The Gleaner',
    url: 'https://jamaica-gleaner.com/article/world-news/20220215/putin-russia-ready-discuss-confidence-building-measures',
    published: '2022-02-15',
  },

  'nato-condemns-invasion': {
    title: "[NATO's statement on the attack on Ukraine, in full]",
    publisher: 'The Free Press Journal',
    url: 'https://www.freepressjournal.in/world/russia-ukraine-war-nato-condemns-russias-invasion-calls-on-moscow-to-immediately-withdraw-from-ukraine-read-full-statement-here',
    published: '2022-02',
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

  'wikidata-ukraine': {
    title: 'Ukraine',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q212',
    published: null,
  },

  'wikidata-russia': {
    title: 'Russia',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q159',
    published: null,
  },

  'wikidata-belarus': {
    title: 'Belarus',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q184',
    published: null,
  },

  'wikidata-united-states': {
    title: 'United States',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q30',
    published: null,
  },

  'wikidata-romania': {
    title: 'Romania',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q218',
    published: null,
  },

  'wikidata-france': {
    title: 'France',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q142',
    published: null,
  },

  'wikidata-europe': {
    title: 'Europe',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q46',
    published: null,
  },

  'wikidata-nato': {
    title: 'NATO',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q7184',
    published: null,
  },

  'wikidata-bbc': {
    title: 'BBC',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q9531',
    published: null,
  },

  'wikidata-russian-armed-forces': {
    title: 'Russian Armed Forces',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q193159',
    published: null,
  },

  'wikidata-north-atlantic-treaty': {
    title: 'North Atlantic Treaty',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q877399',
    published: null,
  },

  'wikidata-joe-biden': {
    title: 'Joe Biden',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q6279',
    published: null,
  },

  'wikidata-vladimir-putin': {
    title: 'Vladimir Putin',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q7747',
    published: null,
  },

  'wikidata-volodymyr-zelensky': {
    title: 'Volodymyr Zelenskyy',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q3874799',
    published: null,
  },

  'wikidata-jens-stoltenberg': {
    title: 'Jens Stoltenberg',
    publisher: 'Wikidata',
    url: 'https://www.wikidata.org/wiki/Q57665',
    published: null,
  },
} satisfies Records<'Reference'>
