/**
 * What an address has at first sight, and its place in the message, a bit each. A signal is asked only where one of the traits it is about is
 * there (`signals.ts`), as nearly all addresses have nothing for nearly all signals.
 */
export const trait = {
  /** Every address has it. */
  any: 1,
  code: 2,
  program: 4,
  user: 8,
  port: 16,
  ip: 32,
  /** Browsers read it otherwise than it is written: capital letters or escapes in the host, an international label. */
  unusual: 64,
  /** Under somebody else's name, where anybody can have a page. */
  hosted: 128,
  /** More than one label in front of the registered name. */
  deep: 256,
  /** A dot or an escape behind the host: it may name a file. */
  dotted: 512,
  /** A capital letter, an escape or an @ behind the host: it may carry a mail address, plain or in base64. */
  lettered: 1024,
  fragment: 2048,
  /** The text is not the address itself. */
  titled: 4096,
  /** The text hides the address, or a browser mends it. */
  dressed: 8192,
  borrowed: 16384,
  /** No genuine domain of a known company. */
  unknown: 32768,
  /** The talk is of unpacking, of pictures. */
  unpackTalk: 65536,
  pictureTalk: 131072,
} as const;
