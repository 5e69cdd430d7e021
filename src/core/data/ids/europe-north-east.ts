import { digitAt, isDay, luhn, mod11of10, weighted } from '../checksums.ts';
import { isDdmmyy, isYymmdd, isYyyymmdd, number } from './birth.ts';
import { both, person, taxpayer, type Scheme } from './scheme.ts';

/** Skatteverket: birth date (day plus 60 for co-ordination numbers) and Luhn over the ten-digit form. */
function isSwedish(digits: string): boolean {
  const ten = digits.slice(-10);
  const day = number(ten, 4, 2);
  const plain = (digits.length === 12 ? digits.slice(0, 6) : ten.slice(0, 4)) + String(day > 60 ? day - 60 : day).padStart(2, '0');
  return (digits.length === 12 ? isYyyymmdd(plain) : isYymmdd(plain)) && luhn(ten);
}

/** Skatteetaten: two check digits modulo 11; day plus 40 for D-numbers. */
function isNorwegian(digits: string): boolean {
  const day = number(digits, 0, 2);
  return isDay(2000, number(digits, 2, 2) % 40, day > 40 ? day - 40 : day) && weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 && weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** DVV: birth date, century sign (letters since 2024), individual number from 002, check character of the nine digits modulo 31. */
function isFinnish(value: string): boolean {
  const digits = value.slice(0, 6) + value.slice(-4, -1);
  const individual = Number(digits.slice(6));
  return isDdmmyy(digits) && individual >= 2 && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === value.at(-1);
}

/** Poland, PESEL: month raised by century, weights 1 3 7 9 modulo 10. */
function isPesel(digits: string): boolean {
  const month = number(digits, 2, 2);
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)]!;
  return isDay(century + number(digits, 0, 2), month % 20, number(digits, 4, 2)) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Polish identity card: letters as 10..35, weights 7 3 1, the fourth character is the check digit. */
function isDowod(value: string): boolean {
  let sum = 0;
  for (const [index, weight] of [7, 3, 1, 9, 7, 3, 1, 7, 3].entries()) {
    const code = value.charCodeAt(index);
    sum += (code >= 65 ? code - 55 : code - 48) * weight;
  }
  return sum % 10 === 0;
}

/** Estonia and Lithuania: first digit for sex and century, two rounds of weights modulo 11. */
function isBaltic(digits: string): boolean {
  if (!/^[1-8]/.test(digits) || !isYymmdd(digits, 1)) return false;
  let check = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (check === 10) check = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11 % 10;
  return check === digitAt(digits, 10);
}

/** Romania: sex and century, birth date, weights 279146358279 modulo 11, 10 becomes 1. */
function isCnp(digits: string): boolean {
  const rest = weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return /^[1-9]/.test(digits) && isYymmdd(digits, 1) && (rest === 10 ? 1 : rest) === digitAt(digits, 12);
}

/** Bulgaria: month raised by 20 or 40 for other centuries, weights 2 4 8 5 10 9 7 3 6 modulo 11. */
const isEgn = (digits: string): boolean => isDay(2000, number(digits, 2, 2) % 20, number(digits, 4, 2)) && weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 === digitAt(digits, 9);

/** Former Yugoslavia: day, month, three digits of the year, weights 7..2 twice modulo 11. */
function isJmbg(digits: string): boolean {
  const year = number(digits, 4, 3);
  const check = 11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return isDay(year > 800 ? 1000 + year : 2000 + year, number(digits, 2, 2), number(digits, 0, 2)) && (check > 9 ? 0 : check) === digitAt(digits, 12);
}

/** Russia, personal INN: two check digits modulo 11 modulo 10. */
const isInn = (digits: string): boolean =>
  weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === digitAt(digits, 10) && weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 === digitAt(digits, 11);

/** SNILS: weights 9..1 modulo 101, 100 becomes 00. */
const isSnils = (digits: string): boolean => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101 % 100 === Number(digits.slice(9));

/** Greece, AFM: powers of two modulo 11 modulo 10. */
const isAfm = (digits: string): boolean => weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 === digitAt(digits, 8);

export const europeNorthEast: readonly Scheme[] = [
  { id: 'se-personnummer', name: 'Personnummer (SE)', shape: '9999999999|999999999999', check: isSwedish, groups: [[6, 4], [8, 4]], wider: person },
  { id: 'no-fnr', name: 'Fødselsnummer (NO)', shape: '99999999999', check: isNorwegian, groups: [[6, 5]], wider: person },
  { id: 'fi-hetu', name: 'Henkilötunnus (FI)', shape: '999999A999X|999999999X', check: isFinnish, alone: true, separators: '-+', groups: [[6, 4]], wider: person },
  { id: 'is-kennitala', name: 'Kennitala (IS)', shape: '9999999999', check: digits => isDdmmyy(digits) && (11 - (weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(digits, 8), groups: [[6, 4]], wider: person },
  { id: 'pl-pesel', name: 'PESEL (PL)', shape: '99999999999', check: isPesel, wider: person },
  { id: 'pl-dowod', name: 'Dowód osobisty (PL)', shape: 'AAA999999', check: isDowod, wider: person },
  { id: 'ee-isikukood', name: 'Isikukood (EE)', shape: '99999999999', check: isBaltic, wider: person },
  { id: 'lt-asmens-kodas', name: 'Asmens kodas (LT)', shape: '99999999999', check: isBaltic, wider: person },
  { id: 'lv-pk', name: 'Personas kods (LV)', shape: '99999999999', check: digits => digits.startsWith('32') || isDdmmyy(digits), groups: [[6, 5]] },
  { id: 'ro-cnp', name: 'CNP (RO)', shape: '9999999999999', check: isCnp, wider: person },
  { id: 'hu-taj', name: 'TAJ (HU)', shape: '999999999', check: digits => weighted(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === digitAt(digits, 8), groups: [[3, 3, 3]] },
  { id: 'hu-tax-id', name: 'Adóazonosító jel (HU)', shape: '9999999999', check: digits => digits[0] === '8' && weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === digitAt(digits, 9), wider: taxpayer },
  { id: 'bg-egn', name: 'EGN (BG)', shape: '9999999999', check: isEgn, wider: person },
  { id: 'hr-oib', name: 'OIB (HR)', shape: '99999999999', check: mod11of10, wider: both },
  { id: 'si-emso', name: 'EMŠO (SI)', shape: '9999999999999', check: isJmbg, wider: person },
  { id: 'rs-jmbg', name: 'JMBG (RS)', shape: '9999999999999', check: isJmbg },
  { id: 'gr-amka', name: 'AMKA (GR)', shape: '99999999999', check: digits => isDdmmyy(digits) && luhn(digits), wider: person },
  { id: 'gr-afm', name: 'AFM (GR)', shape: '999999999', check: isAfm, wider: taxpayer },
  { id: 'ru-inn', name: 'ИНН (RU)', shape: '999999999999', check: isInn, wider: taxpayer },
  { id: 'ru-snils', name: 'СНИЛС (RU)', shape: '99999999999', check: isSnils, groups: [[3, 3, 3, 2]] },
  { id: 'ru-passport', name: 'Паспорт (RU)', shape: '9999999999' },
  { id: 'ua-rnokpp', name: 'РНОКПП (UA)', shape: '9999999999', check: digits => weighted(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11 % 10 === digitAt(digits, 9), wider: taxpayer },
];
