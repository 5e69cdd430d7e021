/** What a receiver's answer means for the batch that was sent. */
export type Verdict =
  | { readonly kind: 'taken'; readonly rejected: number }
  /** Too large: half of it, or, when it is a single event, none of it. */
  | { readonly kind: 'too-large' }
  /** Never to be sent again. */
  | { readonly kind: 'refused' }
  /** Wait; `waitMs` when the receiver said how long. */
  | { readonly kind: 'later'; readonly waitMs: number | null };

/** Answers that may be repeated: those of the OTLP specification, and those that an administrator mends without our data being wrong. */
const passing = new Set([408, 429, 502, 503, 504, 401, 403, 404]);

/** `status` is 0 when there was no answer: no network, or the receiver does not allow the extension's origin. */
export function verdictOf(status: number, retryAfter: string | null, body: string, now: number): Verdict {
  if (status >= 200 && status < 300) return { kind: 'taken', rejected: rejectedIn(body) };
  if (status === 413) return { kind: 'too-large' };
  if (status === 0 || passing.has(status)) return { kind: 'later', waitMs: waitOf(retryAfter, now) };
  return { kind: 'refused' };
}

/** OTLP's partial success: counted, and by its specification never sent again. */
function rejectedIn(body: string): number {
  try {
    const { partialSuccess } = JSON.parse(body) as { partialSuccess?: { rejectedLogRecords?: unknown } };
    const count = Number(partialSuccess?.rejectedLogRecords ?? 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

const longestWait = 6 * 3600_000;

/** Retry-After (RFC 9110): seconds or a date. */
function waitOf(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), longestWait) : null;
}

/** Exponential back-off with full jitter between half and the whole of the step; `chance` is in [0, 1). */
export function pauseAfter(failures: number, chance: number): number {
  const step = Math.min(30_000 * 2 ** Math.max(0, failures - 1), 3600_000);
  return Math.round(step / 2 + (step / 2) * chance);
}
