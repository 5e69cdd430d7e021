/** ISO/IEC 7812-1 Annex B (Luhn, "modulus 10 double-add-double"). `digits` holds ASCII digits only. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index--, double = !double) {
    const value = digits.charCodeAt(index) - 48;
    sum += double ? (value > 4 ? value * 2 - 9 : value * 2) : value;
  }
  return sum % 10 === 0;
}

/** The row of digits typed (`1234567890`, `4567890123456789`, `987654321`), or one digit again and again: an example, nobody's number. */
export function isRowOfDigits(digits: string): boolean {
  const step = (digits.charCodeAt(1) - digits.charCodeAt(0) + 10) % 10;
  if (step > 1 && step < 9) return false;
  for (let index = 2; index < digits.length; index++) if ((digits.charCodeAt(index) - digits.charCodeAt(index - 1) + 10) % 10 !== step) return false;
  return true;
}

/** ISO 7064 MOD 97-10 as IBAN uses it (ISO 13616-1): the first four characters moved behind, letters as 10..35, remainder 1. */
export function mod97(iban: string): boolean {
  let remainder = 0;
  for (let index = 0; index < iban.length; index++) {
    const code = iban.charCodeAt((index + 4) % iban.length);
    if (code >= 65) remainder = (remainder * 100 + code - 55) % 97;
    else remainder = (remainder * 10 + code - 48) % 97;
  }
  return remainder === 1;
}

/** Sum of digit times weight, left to right; weights beyond the digits are ignored. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length && index < digits.length; index++) sum += (digits.charCodeAt(index) - 48) * weights[index]!;
  return sum;
}

export const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48;

const verhoeffProduct = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const verhoeffTurn = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Verhoeff's dihedral check (J. Verhoeff 1969), as UIDAI uses it for Aadhaar. */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index++) {
    const value = digitAt(digits, digits.length - 1 - index);
    check = digitAt(verhoeffProduct[check]!, digitAt(verhoeffTurn[index % 8]!, value));
  }
  return check === 0;
}

/** ISO 7064 MOD 11,10 (German tax id, Croatian OIB). */
export function mod11of10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** Whether year, month and day make a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}
