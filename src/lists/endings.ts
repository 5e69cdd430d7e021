export const about = { source: 'curated by hand: endings that abuse reports of recent years (Spamhaus, Interisle, registrars\' own price lists) name for throw-away names', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/** Sold for next to nothing and hardly used by businesses that people write to. */
export const throwAwayEndings = `
autos beauty bid bond boats buzz cam cfd christmas click cyou date download faith finance forum fun fyi gdn hair help homes icu lat lol loan makeup men mobi mom monster motorcycles mov party pics pw qpon quest racing review rest sbs skin stream surf tattoo tk top trade vip wang webcam win work xin yachts zip
`;

/** Cheap and often abused, but also used in earnest. */
export const cheapEndings = `
app asia bar best biz blue cc cf club digital email fit ga gd gq host info ink life link live ltd me ml one online pro rocks run services shop site space store support su tech tel today tokyo vin wiki website world ws xyz
`;
