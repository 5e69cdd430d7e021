/**
 * What people write in front of a value, by what it announces. Keys are label ids: a data type of ours, a finer one
 * (`card-cvv`), a national scheme (`pl-pesel`), or `other` for numbers that are nobody's secret (orders, bookings, amounts).
 * Phrases parted by commas, in lower case with their accents; the reader also knows them without. A phrase
 * whose end alone stands for the same is left out: "número de pasaporte" is read by "pasaporte". A hyphen, underscore or apostrophe counts as a space.
 */
export type LabelWords = Readonly<Record<string, string>>;
