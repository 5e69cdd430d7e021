import { digitAt, luhn, weighted } from '../checksums.ts';
import { isYymmdd } from './birth.ts';
import { both, person, taxpayer, type Scheme } from './scheme.ts';

/** Sample numbers the US Social Security Administration voided because advertisements printed them. */
const voidSsn = new Set(['078051120', '219099999', '457555462', '123456789', '111111111', '222222222', '333333333', '444444444', '555555555', '777777777', '888888888']);

/** SSA: area not 000, 666 or 9xx, group not 00, serial not 0000 (rules since randomisation, 2011). */
function isSsn(digits: string): boolean {
  const area = Number(digits.slice(0, 3));
  return area !== 0 && area !== 666 && area < 900 && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000' && !voidSsn.has(digits);
}

/** IRS: 9xx with group 50-65, 70-88, 90-92 or 94-99. */
function isItin(digits: string): boolean {
  const group = Number(digits.slice(3, 5));
  return digits[0] === '9' && ((group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94);
}

/** Receita Federal: two check digits, weights 10..2 and 11..2 modulo 11; one repeated digit is void. */
function isCpf(digits: string): boolean {
  if (digits === digits[0]!.repeat(11)) return false;
  const check = (length: number): number => {
    let sum = 0;
    for (let index = 0; index < length; index++) sum += digitAt(digits, index) * (length + 1 - index);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === digitAt(digits, 9) && check(10) === digitAt(digits, 10);
}

const elevenMinus = (sum: number): number => (11 - (sum % 11)) % 11;

/** Servicio de Registro Civil, Chile: weights 2..7 from the right, K for 10. */
function isRut(value: string): boolean {
  let sum = 0;
  for (let index = value.length - 2, weight = 2; index >= 0; index--, weight = weight === 7 ? 2 : weight + 1) sum += digitAt(value, index) * weight;
  const check = elevenMinus(sum);
  return value.at(-1) === (check === 10 ? 'K' : String(check));
}

const curpCharacters = '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ';

/** RENAPO: date, sex, state and the check digit over all 17 characters (N with tilde sits between N and O). */
function isCurp(value: string): boolean {
  if (!isYymmdd(value, 4) || !'HMX'.includes(value[10]!)) return false;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += curpCharacters.indexOf(value[index]!) * (18 - index);
  return (10 - (sum % 10)) % 10 === digitAt(value, 17);
}

/** Registro Civil, Ecuador: province 01-24 or 30, third digit below 6, modulus 10 with weights 2,1. */
const isEcuadorCi = (digits: string): boolean => (Number(digits.slice(0, 2)) <= 24 || digits.startsWith('30')) && digitAt(digits, 2) < 6 && luhn(digits);

/** CMS: position by position, letters without S, L, O, I, B, Z; first 1-9. */
const mbi = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

export const americas: readonly Scheme[] = [
  { id: 'us-ssn', name: 'SSN (US)', shape: '999999999', check: isSsn, groups: [[3, 2, 4]], wider: both, grave: true },
  { id: 'us-itin', name: 'ITIN (US)', shape: '999999999', check: isItin, groups: [[3, 2, 4]], wider: taxpayer, grave: true },
  { id: 'us-mbi', name: 'Medicare (US)', type: 'health-id', shape: '9AX9AX9AA99', check: value => mbi.test(value), alone: true, groups: [[4, 3, 4]], wider: ['health-id'] },
  { id: 'us-npi', name: 'NPI (US)', type: 'health-id', shape: '9999999999', check: digits => luhn(`80840${digits}`) },
  { id: 'us-aba', name: 'ABA routing number (US)', type: 'bank-account', shape: '999999999', check: digits => weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0 && isFederalReserve(digits) },
  { id: 'ca-sin', name: 'SIN / NAS (CA)', shape: '999999999', check: digits => !/^[08]/.test(digits) && luhn(digits), groups: [[3, 3, 3]], wider: both, grave: true },
  { id: 'mx-curp', name: 'CURP (MX)', shape: 'AAAA999999AAAAAAX9', check: isCurp, alone: true, wider: person },
  { id: 'mx-rfc', name: 'RFC (MX)', shape: 'AAAA999999XXX', check: value => isYymmdd(value, 4), alone: true, groups: [[4, 6, 3]], wider: taxpayer },
  { id: 'mx-nss', name: 'NSS (MX)', shape: '99999999999', check: luhn, wider: person },
  { id: 'br-cpf', name: 'CPF (BR)', shape: '99999999999', check: isCpf, groups: [[3, 3, 3, 2]], wider: both, grave: true },
  { id: 'br-rg', name: 'RG (BR)', shape: '999999999|99999999X|99999999' },
  { id: 'br-cnh', name: 'CNH (BR)', type: 'driving-licence', wider: ['driving-licence'], shape: '99999999999' },
  { id: 'br-pis', name: 'PIS/NIS (BR)', shape: '99999999999', check: digits => elevenMinus(weighted(digits, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) % 10 === digitAt(digits, 10), wider: person },
  { id: 'ar-dni', name: 'DNI (AR)', shape: '99999999|9999999' },
  { id: 'ar-cuit', name: 'CUIT/CUIL (AR)', shape: '99999999999', check: digits => /^(?:2[03-7]|3[034])/.test(digits) && elevenMinus(weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 10 === digitAt(digits, 10), groups: [[2, 8, 1]], wider: both },
  { id: 'cl-rut', name: 'RUT (CL)', shape: '99999999X|9999999X', check: isRut, wider: both },
  { id: 'co-cc', name: 'Cédula (CO)', shape: '9999999999|99999999|9999999' },
  { id: 'co-nit', name: 'NIT (CO)', shape: '9999999999', check: digits => colombianCheck(digits) === digitAt(digits, 9) },
  { id: 'pe-dni', name: 'DNI (PE)', shape: '99999999' },
  { id: 'ec-ci', name: 'Cédula (EC)', shape: '9999999999', check: isEcuadorCi, wider: person },
  { id: 'uy-ci', name: 'CI (UY)', shape: '99999999', check: digits => (10 - (weighted(digits, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === digitAt(digits, 7), wider: person },
  { id: 've-ci', name: 'CI (VE)', shape: 'A99999999|A9999999', check: value => /^[VE]/.test(value) },
  { id: 'do-cedula', name: 'Cédula (DO)', shape: '99999999999', check: luhn, groups: [[3, 7, 1]], wider: person },
];

/** Federal Reserve: the first two digits are 00-12, 21-32, 61-72 or 80. */
function isFederalReserve(digits: string): boolean {
  const area = Number(digits.slice(0, 2));
  return area <= 12 || (area >= 21 && area <= 32) || (area >= 61 && area <= 72) || area === 80;
}

/** DIAN, Colombia: primes as weights from the right, modulus 11. */
function colombianCheck(digits: string): number {
  const rest = weighted(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return rest > 1 ? 11 - rest : rest;
}
