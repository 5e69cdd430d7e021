/** Words that mark a value as an example or a gap to fill in, as whole parts of it: `YOUR_API_KEY_HERE`, `fake-token`. */
export const placeholderParts: readonly string[] = [
  'actual', 'changeit', 'changeme', 'dummy', 'example', 'examplekey', 'fake', 'foobar', 'here', 'insert', 'lorem', 'notreal', 'placeholder', 'redacted', 'removed', 'replace', 'replaceme', 'sample', 'todo', 'xxx', 'your',
];

/** Values that are the name of what should stand there. */
export const placeholderValues: readonly string[] = [
  'apikey', 'changeit', 'changeme', 'empty', 'false', 'key', 'mypass', 'mypassword', 'mysecret', 'mytoken', 'nil', 'none', 'null', 'pass', 'passwd', 'password', 'pwd', 'secret', 'string', 'test', 'token', 'true', 'undefined',
  'user', 'username', 'value',
];

/** Secrets that the makers' own manuals print, encoded as there: kubernetes.io, "Secrets" and "Distribute Credentials Securely". */
export const publishedExamples: readonly string[] = ['MWYyZDFlMmU2N2Rm', 'Mzk1MjgkdmRnN0pi', 'UyFCXCpkJHpEc2I9'];

export const about = {
  source: 'Own list: words documentation and configuration templates use where a secret will go',
  licence: 'MIT (this project)',
  checked: '2026-11-22',
} as const;
