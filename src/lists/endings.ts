export const about = { source: 'curated by hand: endings that abuse reports of recent years (Spamhaus, Interisle, registrars\' own price lists) name for throw-away names', licence: 'facts, MIT with this project', checkedOn: '2026-11-22' };

/** Sold for next to nothing and hardly used by businesses that people write to. */
export const throwAwayEndings = `
autos beauty bid boats bond buzz cam cfd christmas click cyou date download faith gdn hair homes icu lat loan lol makeup men mom monster motorcycles mov party pw qpon quest racing
rest review sbs skin stream surf tattoo tk top vip wang webcam win xin yachts zip
`;

/** Cheap and often abused, but also used in earnest. */
export const cheapEndings = `
app asia bar best biz blue business cc center cf cloud club company digital email finance fit forum fun fyi ga gd gq help host info ink life link live ltd me ml mobi one online
pics pro rocks run services shop site social solutions space store su support systems tech tel today tokyo trade ug vin website wiki work works world ws xyz zone
`;
