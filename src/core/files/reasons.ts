/** Every sentence that a file can be given: `reason_<id with _ for ->` in the message files. */
export const fileReasons = [
  'file-archive', 'file-archive-password', 'file-archive-picture', 'file-disk-image', 'file-double-ending', 'file-look-alike-dot',
  'file-macros', 'file-reversed-name', 'file-runs-code', 'file-session-capture', 'file-spaced-name', 'file-team-confirmed',
] as const;

export type FileReason = (typeof fileReasons)[number];
