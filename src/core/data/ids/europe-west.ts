import { digitAt, luhn, mod11of10, weighted } from '../checksums.ts';
import { isDdmmyy, isYymmdd } from './birth.ts';
import { both, person, taxpayer, type Scheme } from './scheme.ts';

/** HMRC: prefix letters without D, F, I, Q, U, V, second not O, some pairs never given out; suffix A to D. */
const nino = /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;

/** DVLA: five of the surname, decade, month (plus 50 for women), day, year digit, initials, tie-breaker and check. */
const britishLicence = /^[A-Z]{1,5}9{0,4}\d[0156]\d[0-3]\d\d[A-Z][A-Z9][A-Z0-9]{3}$/;

/** NHS number: weights 10..2 modulo 11, 10 is never issued. */
const isNhs = (digits: string): boolean => elevenMinus(weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(digits, 9);

const elevenMinus = (sum: number): number => (11 - (sum % 11)) % 11;

const nifLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Real Decreto 1553/2005: the letter is the number modulo 23; X, Y, Z stand for 0, 1, 2. */
const isSpanish = (digits: string, letter: string): boolean => nifLetters[Number(digits) % 23] === letter;

/** Key = 97 - number modulo 97, Corsica's 2A and 2B read as 19 and 18 (INSEE). Month 01-12, 20 and up where unknown. */
function isNir(value: string): boolean {
  const number = value.slice(0, 13).replace('2A', '19').replace('2B', '18');
  const month = Number(number.slice(3, 5));
  if (!/^[1-478]\d{12}$/.test(number) || !/^\d{2}$/.test(value.slice(13)) || month === 0 || (month > 12 && month < 20)) return false;
  return 97 - Number(BigInt(number) % 97n) === Number(value.slice(13));
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const fiscalShape = /^[A-Z]{6}[0-9LMNP-V]{2}[A-EHLMPR-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]$/;

/** DM 23/12/1976: odd places by table, even places by value, sum modulo 26 is the last letter. Letters may stand for digits (omocodia). */
function isCodiceFiscale(value: string): boolean {
  if (!fiscalShape.test(value)) return false;
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const code = value.charCodeAt(index);
    const place = code >= 65 ? code - 65 : code - 48;
    sum += index % 2 === 0 ? oddValues[place]! : place;
  }
  return sum % 26 === value.charCodeAt(15) - 65;
}

/** Bundeszentralamt für Steuern: no leading zero, ISO 7064 MOD 11,10. */
const isGermanTaxId = (digits: string): boolean => digits[0] !== '0' && mod11of10(digits);

/** ICAO 9303 weights 7, 3, 1 over digits and letters (A = 10). */
export function icaoCheck(value: string): number {
  let sum = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    sum += (code >= 65 ? code - 55 : code - 48) * [7, 3, 1][index % 3]!;
  }
  return sum % 10;
}

/** Deutsche Rentenversicherung: area, birth date (day may be raised), letter as two digits, weights 2 1 2 5 7 1 2 1 2 1 2 1, digit sums modulo 10. */
function isGermanSocialSecurity(value: string): boolean {
  const digits = value.slice(0, 8) + String(value.charCodeAt(8) - 64).padStart(2, '0') + value.slice(9, 11);
  const month = Number(value.slice(4, 6));
  const day = Number(value.slice(2, 4));
  if (month < 1 || month > 12 || day < 1 || day > 81) return false;
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const product = digitAt(digits, index) * [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1][index]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum % 10 === digitAt(value, 11);
}

/** GKV: the letter as two digits, then Luhn from the left with weights 1, 2. */
function isKvnr(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9);
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const product = digitAt(digits, index) * (index % 2 === 0 ? 1 : 2);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === digitAt(value, 9);
}

/** EAN-13 check of the Swiss number; 756 is the country. */
const isAhv = (digits: string): boolean => digits.startsWith('756') && weighted(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

/** Rijksregister: 97 - number modulo 97, with a 2 in front for those born since 2000. */
function isBelgian(digits: string): boolean {
  const number = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  return 97 - (number % 97) === check || 97 - ((2e9 + number) % 97) === check;
}

/** Portugal: weights 9..2 modulo 11, 10 and 11 become 0; the first digit says whose it is. */
function isPortuguese(digits: string): boolean {
  const check = elevenMinus(weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]));
  return /^[123]/.test(digits) && (check === 10 ? 0 : check) === digitAt(digits, 8);
}

/** Ireland: weights 8..2, the second letter counts 9 times, letter of the remainder modulo 23. */
function isPps(value: string): boolean {
  const second = value.length > 8 ? (value.charCodeAt(8) - 64) * 9 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(value, [8, 7, 6, 5, 4, 3, 2]) + (value[8] === 'W' ? 0 : second)) % 23] === value[7];
}

export const europeWest: readonly Scheme[] = [
  { id: 'gb-nino', name: 'National Insurance number (GB)', shape: 'AA999999A', check: value => nino.test(value), alone: true, groups: [[2, 2, 2, 2, 1], [2, 6, 1], [8, 1]], wider: person },
  { id: 'gb-utr', name: 'UTR (GB)', shape: '9999999999', check: digits => '21987654321'[weighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11] === digits[0], wider: taxpayer },
  { id: 'gb-nhs', name: 'NHS number (GB)', type: 'health-id', shape: '9999999999', check: isNhs, groups: [[3, 3, 4]], wider: ['health-id'] },
  { id: 'gb', name: 'GB', type: 'driving-licence', wider: ['driving-licence'], shape: 'XXXXX999999XXXXX', check: value => britishLicence.test(value), alone: true, groups: [[5, 6, 5]] },
  { id: 'ie-pps', name: 'PPS (IE)', shape: '9999999A|9999999AA', check: isPps, wider: both },
  { id: 'fr-nir', name: 'NIR / sécu (FR)', shape: '999999X99999999', check: isNir, alone: true, groups: [[1, 2, 2, 2, 3, 3, 2], [13, 2]], wider: person },
  { id: 'es-nif', name: 'DNI/NIF (ES)', shape: '99999999A|9999999A|A9999999A', check: value => (/^\d/.test(value) ? isSpanish(value.slice(0, -1), value.at(-1)!) : /^[KLM]/.test(value)), alone: true, groups: [[8, 1], [7, 1], [2, 3, 3, 1]], wider: both },
  { id: 'es-nie', name: 'NIE (ES)', shape: 'A9999999A', check: value => /^[XYZ]/.test(value) && isSpanish('XYZ'.indexOf(value[0]!) + value.slice(1, 8), value[8]!), alone: true, groups: [[1, 7, 1], [8, 1]], wider: both },
  { id: 'es-nss', name: 'NSS (ES)', shape: '999999999999', check: digits => Number(digits.slice(0, 2) + String(Number(digits.slice(2, 10))).padStart(Number(digits.slice(2, 10)) < 1e7 ? 7 : 8, '0')) % 97 === Number(digits.slice(10)), wider: person },
  { id: 'pt-nif', name: 'NIF (PT)', shape: '999999999', check: isPortuguese, groups: [[3, 3, 3]], wider: taxpayer },
  { id: 'pt-cc', name: 'Cartão de Cidadão (PT)', shape: '999999999XX9|99999999' },
  { id: 'pt-niss', name: 'NISS (PT)', shape: '99999999999', check: digits => /^[12]/.test(digits) && 9 - (weighted(digits, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10) === digitAt(digits, 10), wider: person },
  { id: 'it-codice-fiscale', name: 'Codice fiscale (IT)', shape: 'AAAAAAXXAXXAXXXA', check: isCodiceFiscale, alone: true, groups: [[6, 5, 5], [3, 3, 5, 5]], wider: both },
  { id: 'it-id-card', name: "Carta d'identità (IT)", shape: 'AA99999AA|AA9999999|9999999AA' },
  { id: 'it', name: 'IT', type: 'driving-licence', wider: ['driving-licence'], shape: 'AA9999999A|U1AAA9999A' },
  { id: 'de-tax-id', name: 'Steuer-ID (DE)', shape: '99999999999', check: isGermanTaxId, groups: [[2, 3, 3, 3]], wider: taxpayer },
  { id: 'de-id-card', name: 'Personalausweis (DE)', shape: 'XXXXXXXXX|XXXXXXXXX9', check: value => /^[CFGHJKLMNPRTVWXYZ]/.test(value) && (value.length === 9 || icaoCheck(value.slice(0, 9)) === digitAt(value, 9)) },
  { id: 'de-social-security', name: 'Sozialversicherungsnummer (DE)', shape: '99999999A999', check: isGermanSocialSecurity, alone: true, groups: [[2, 6, 1, 3], [2, 2, 2, 2, 1, 2, 1]], wider: person },
  { id: 'de-kvnr', name: 'KVNR (DE)', type: 'health-id', shape: 'A999999999', check: isKvnr, wider: ['health-id'] },
  { id: 'de', name: 'DE', type: 'driving-licence', wider: ['driving-licence'], shape: 'XAA99999999X|AA99999999X|AXX9999999XX|XXXX9999999X|AA9999999XX|AX99999999X' },
  { id: 'at-svnr', name: 'SVNR (AT)', shape: '9999999999', check: digits => weighted(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(digits, 3), groups: [[4, 6]], wider: person },
  { id: 'ch-ahv', name: 'AHV/AVS (CH)', shape: '9999999999999', check: isAhv, alone: true, separators: '. ', groups: [[3, 4, 4, 2]], wider: person },
  { id: 'nl-bsn', name: 'BSN (NL)', shape: '999999999|99999999', check: digits => weighted(digits.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(digits) > 0, wider: person },
  { id: 'be-nrn', name: 'Rijksregisternummer (BE)', shape: '99999999999', check: isBelgian, groups: [[2, 2, 2, 3, 2], [6, 3, 2]], wider: person },
  { id: 'lu-matricule', name: 'Matricule (LU)', shape: '9999999999999', check: digits => luhn(digits.slice(0, 12)) },
  { id: 'cz-rc', name: 'Rodné číslo (CZ)', shape: '9999999999|999999999', check: isCzech, groups: [[6, 4], [6, 3]], wider: person },
  { id: 'sk-rc', name: 'Rodné číslo (SK)', shape: '9999999999|999999999', check: isCzech, groups: [[6, 4], [6, 3]] },
  { id: 'dk-cpr', name: 'CPR (DK)', shape: '9999999999', check: digits => isDdmmyy(digits), groups: [[6, 4]] },
];

/** Czechia and Slovakia: month raised by 50 for women (20 and 70 when a day ran out); ten digits divisible by 11. */
function isCzech(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 50;
  const date = digits.slice(0, 2) + String(month > 20 ? month - 20 : month).padStart(2, '0') + digits.slice(4, 6);
  return isYymmdd(date) && (digits.length === 9 || Number(digits) % 11 === 0 || (Number(digits.slice(0, 9)) % 11 === 10 && digits[9] === '0'));
}
