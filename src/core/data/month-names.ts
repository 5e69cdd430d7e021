export const about = { what: 'month names in dates, per language', source: 'Unicode CLDR, common usage', licence: 'facts', checkedOn: '2026-11-22' };

/** Month names and their usual short forms, January to December, per language; in the case that stands in a date. */
const months: readonly string[] = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jän feber mrz apr mai jun jul aug sep okt nov dez',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil aoû sept oct nov déc',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januar februar marts april maj juni juli august september oktober november december',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
];
const numbers = new Map<string, number>();
for (const line of months) for (const [index, name] of line.split(' ').entries()) numbers.set(name, index + 1);

/** 1 to 12, or 0 for a word that names no month. */
export const monthOf = (word: string): number => numbers.get(word.toLowerCase()) ?? 0;
