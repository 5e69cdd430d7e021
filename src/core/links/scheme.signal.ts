import type { Signal } from './visit.ts';

/** Addresses that run code: browsers block some of them, consoles and copy-and-paste do not. */
export const runsCode: Signal = ({ address }) => {
  if (address.purpose !== 'code') return null;
  // What `<a href="javascript:void(0)">` of consoles' own buttons holds does nothing.
  const harmless = /^javascript:(?:void\(?0\)?|\/\/|undefined)?;?$/i.test(address.written.replace(/\s/g, ''));
  return harmless ? null : { type: 'runs-code', tier: 'danger', reason: 'runs-code', evidence: { domain: `${address.scheme}:`, scheme: `${address.scheme}:` } };
};

/** Addresses that open a program or a file share on the operator's computer. */
export const opensProgram: Signal = ({ address }) => {
  if (address.purpose !== 'program') return null;
  const share = address.scheme === 'file';
  const remote = !share || (address.host !== '' && address.host !== 'localhost');
  // A share in the customer's own network cannot be reached from here; a stranger's can, and reaching for it hands over the sign-in.
  const inside = share && address.host !== '' && !address.host.includes('.');
  const evidence = { domain: address.host === '' ? `${address.scheme}:` : address.domain, scheme: share ? '\\\\' : `${address.scheme}:` };
  if (share) return { type: 'opens-program', tier: inside || !remote ? 'note' : 'danger', reason: 'opens-file-share', evidence };
  return { type: 'opens-program', tier: dangerousHandlers.test(address.scheme) ? 'danger' : 'caution', reason: 'opens-program', evidence };
};

const dangerousHandlers = /^(?:ms-(?!teams)[a-z-]+|search(?:-ms)?|shell|ldap|nfs|smb|cifs|dav|mk|its|mhtml|hcp|res|onenote|word|excel|steam|vscode|jnlps?|itms-services|intent|powershell|cmd|wscript|chrome|edge|about|rundll|appinstaller|bitsadmin|anydesk|teamviewer\d*|rustdesk|screenconnect|quickassist)$/;
