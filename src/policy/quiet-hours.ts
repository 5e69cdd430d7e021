/** Whether local time is within one of the spans such as "22:00-06:30"; a span may go past midnight. */
export function isQuietHour(spans: readonly string[], now: Date): boolean {
  const minute = now.getHours() * 60 + now.getMinutes();
  return spans.some(span => {
    const ends = minutesOf(span);
    if (ends === null) return false;
    const [from, to] = ends;
    return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  });
}

/** Start and end in minutes of the day; null when the span is not written as HH:MM-HH:MM. */
export function minutesOf(span: string): readonly [number, number] | null {
  const [, h1, m1, h2, m2] = /^([01]?[0-9]|2[0-3]):([0-5][0-9]) ?[-–] ?([01]?[0-9]|2[0-4]):([0-5][0-9])$/.exec(span) ?? [];
  return h1 === undefined ? null : [Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)];
}
