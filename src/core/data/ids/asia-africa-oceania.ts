import { digitAt, isDay, luhn, verhoeff, weighted } from '../checksums.ts';
import { isYymmdd, isYyyymmdd, number } from './birth.ts';
import { both, person, taxpayer, type Scheme } from './scheme.ts';

/** GB 11643: birth date and ISO 7064 MOD 11-2. */
function isChinese(value: string): boolean {
  return isYyyymmdd(value, 6) && '10X98765432'[weighted(value, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11] === value[17];
}

/** Resident (1-4, 9, 0) or foreigner (5-8) and birth date; numbers given since October 2020 carry no check digit. */
const isKorean = (digits: string, sexes: string): boolean => sexes.includes(digits[6]!) && isYymmdd(digits);

/** Nüfus: no leading zero, tenth and eleventh digit from sums of the others. */
function isTckn(digits: string): boolean {
  const odd = digitAt(digits, 0) + digitAt(digits, 2) + digitAt(digits, 4) + digitAt(digits, 6) + digitAt(digits, 8);
  const even = digitAt(digits, 1) + digitAt(digits, 3) + digitAt(digits, 5) + digitAt(digits, 7);
  return digits[0] !== '0' && (odd * 7 - even + 100) % 10 === digitAt(digits, 9) && (odd + even + digitAt(digits, 9)) % 10 === digitAt(digits, 10);
}

/** ICA: weights 2 7 6 5 4 3 2, plus 4 for T and G, 3 for M; the letter by series. */
function isNric(value: string): boolean {
  const series = value[0]!;
  const sum = weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(series) ? 4 : series === 'M' ? 3 : 0);
  if (series === 'S' || series === 'T') return 'JZIHGFEDCBA'[sum % 11] === value[8];
  if (series === 'F' || series === 'G') return 'XWUTRQPNMLK'[sum % 11] === value[8];
  return series === 'M' && 'XWUTRQPNJLK'[10 - (sum % 11)] === value[8];
}

const taiwanArea = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Household registration: the letter as two digits, weights 1 9 8 7 6 5 4 3 2 1 1 modulo 10. */
function isTaiwanese(value: string): boolean {
  const area = taiwanArea.indexOf(value[0]!) + 10;
  return /^[1289]/.test(value.slice(1)) && weighted(String(area) + value.slice(1), [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0;
}

/** Immigration Department: one or two letters (A = 10, blank = 36), weights 9..1 modulo 11, A for 10. */
function isHongKong(value: string): boolean {
  const letters = value.length === 9 ? value.slice(0, 2) : ` ${value[0]}`;
  let sum = (letters[0] === ' ' ? 36 : letters.charCodeAt(0) - 55) * 9 + (letters.charCodeAt(1) - 55) * 8;
  sum += weighted(value.slice(-7, -1), [7, 6, 5, 4, 3, 2]);
  const check = (11 - (sum % 11)) % 11;
  return value.at(-1) === (check === 10 ? 'A' : String(check));
}

/** J-LIS: weights 2..7, 2..6 from the right modulo 11. */
function isMyNumber(digits: string): boolean {
  const rest = weighted(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(digits, 11);
}

/** Thailand: weights 13..2 modulo 11; first digit 1 to 8. */
const isThai = (digits: string): boolean => /^[1-8]/.test(digits) && (11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(digits, 12);

/** Dukcapil: district, then day (plus 40 for women), month, year. */
function isNik(digits: string): boolean {
  const day = number(digits, 6, 2);
  return /^[1-9]/.test(digits) && isDay(2000, number(digits, 8, 2), day > 40 ? day - 40 : day);
}

/** Home Affairs, South Africa: birth date, citizenship 0 to 2, Luhn. */
const isSouthAfrican = (digits: string): boolean => isYymmdd(digits) && digitAt(digits, 10) <= 2 && luhn(digits);

/** Civil Status, Egypt: century 2 or 3, birth date, governorate 01-35 or 88. */
const isEgyptian = (digits: string): boolean => /^[23]/.test(digits) && isYymmdd(digits, 1) && (number(digits, 7, 2) <= 35 || digits.slice(7, 9) === '88');

export const asiaAfricaOceania: readonly Scheme[] = [
  { id: 'in-aadhaar', name: 'Aadhaar (IN)', shape: '999999999999', check: digits => /^[2-9]/.test(digits) && verhoeff(digits), groups: [[4, 4, 4]], wider: person, grave: true },
  { id: 'in-pan', name: 'PAN (IN)', shape: 'AAAAA9999A', check: value => 'ABCFGHJLPT'.includes(value[3]!), alone: true, wider: taxpayer },
  { id: 'in-voter', name: 'EPIC (IN)', shape: 'AAA9999999' },
  { id: 'pk-cnic', name: 'CNIC (PK)', shape: '9999999999999', groups: [[5, 7, 1]] },
  { id: 'cn-ric', name: '居民身份证 (CN)', shape: '99999999999999999X', check: isChinese, alone: true, groups: [[6, 8, 4]], wider: person, grave: true },
  { id: 'tw-id', name: '身分證 (TW)', shape: 'A999999999', check: isTaiwanese, alone: true, wider: person },
  { id: 'hk-id', name: 'HKID (HK)', shape: 'A999999X|AA999999X', check: isHongKong, wider: person },
  { id: 'kr-rrn', name: '주민등록번호 (KR)', shape: '9999999999999', check: digits => isKorean(digits, '1234') || isKorean(digits, '567890'), groups: [[6, 7]], wider: person, grave: true },
  { id: 'kr-frn', name: '외국인등록번호 (KR)', shape: '9999999999999', check: digits => isKorean(digits, '5678'), groups: [[6, 7]], wider: person, grave: true },
  { id: 'kr', name: 'KR', type: 'driving-licence', wider: ['driving-licence'], shape: '999999999999', check: digits => number(digits, 0, 2) >= 11 && number(digits, 0, 2) <= 28, groups: [[2, 2, 6, 2]] },
  { id: 'jp-my-number', name: 'マイナンバー (JP)', shape: '999999999999', check: isMyNumber, groups: [[4, 4, 4]], wider: person },
  { id: 'sg-nric', name: 'NRIC/FIN (SG)', shape: 'A9999999A', check: isNric, alone: true, wider: person },
  { id: 'my-nric', name: 'MyKad (MY)', shape: '999999999999', check: digits => isYymmdd(digits), groups: [[6, 2, 4]] },
  { id: 'th-tnin', name: 'เลขประจำตัวประชาชน (TH)', shape: '9999999999999', check: isThai, groups: [[1, 4, 5, 2, 1]], wider: person },
  { id: 'id-nik', name: 'NIK (ID)', shape: '9999999999999999', check: isNik, wider: person },
  { id: 'ph-tin', name: 'TIN (PH)', shape: '999999999999|999999999', groups: [[3, 3, 3, 3], [3, 3, 3]], check: digits => digits.startsWith('0'), wider: taxpayer },
  { id: 'vn-cccd', name: 'CCCD (VN)', shape: '999999999999', check: digits => digits.startsWith('0') && number(digits, 1, 2) <= 96 },
  { id: 'sa-id', name: 'هوية (SA)', shape: '9999999999', check: digits => /^[12]/.test(digits) && luhn(digits), wider: person },
  { id: 'ae-id', name: 'Emirates ID (AE)', shape: '999999999999999', check: digits => digits.startsWith('784') && luhn(digits), alone: true, groups: [[3, 4, 7, 1]], wider: person },
  { id: 'il-id', name: 'תעודת זהות (IL)', shape: '999999999', check: luhn, wider: person },
  { id: 'tr-tckn', name: 'TC kimlik no (TR)', shape: '99999999999', check: isTckn, wider: person },
  { id: 'kz-iin', name: 'ЖСН (KZ)', shape: '999999999999', check: digits => isYymmdd(digits) && /^[1-6]/.test(digits[6]!) },
  { id: 'lk-nic', name: 'NIC (LK)', shape: '999999999A|999999999999', check: value => value.length === 12 || /[VX]$/.test(value) },
  { id: 'za-id', name: 'ID number (ZA)', shape: '9999999999999', check: isSouthAfrican, groups: [[6, 4, 2, 1], [6, 4, 3]], wider: person },
  { id: 'ng-nin', name: 'NIN (NG)', shape: '99999999999' },
  { id: 'eg-nid', name: 'الرقم القومي (EG)', shape: '99999999999999', check: isEgyptian, wider: person },
  { id: 'gh-card', name: 'Ghana Card (GH)', shape: 'AAA9999999999', check: value => value.startsWith('GHA'), alone: true, groups: [[3, 9, 1]] },
  { id: 'au-tfn', name: 'TFN (AU)', shape: '999999999|99999999', check: digits => weighted(digits, digits.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0, groups: [[3, 3, 3]], wider: taxpayer },
  { id: 'au-medicare', name: 'Medicare (AU)', type: 'health-id', shape: '9999999999|99999999999', check: digits => /^[2-6]/.test(digits) && weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(digits, 8), groups: [[4, 5, 1], [4, 5, 1, 1]], wider: ['health-id'] },
  { id: 'nz-ird', name: 'IRD (NZ)', shape: '999999999|99999999', check: isIrd, wider: both },
];

/** Inland Revenue, New Zealand: 10 to 150 million, two rounds of weights modulo 11. */
function isIrd(digits: string): boolean {
  const value = Number(digits);
  const padded = digits.padStart(9, '0');
  const first = (11 - (weighted(padded, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  const check = first === 10 ? (11 - (weighted(padded, [7, 4, 3, 2, 5, 2, 7, 6]) % 11)) % 11 : first;
  return value > 1e7 && value < 1.5e8 && check === digitAt(padded, 8);
}
