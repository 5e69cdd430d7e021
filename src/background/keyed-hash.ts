/** HMAC-SHA-256 (RFC 2104) by the browser, in hexadecimal; core/indicator.ts makes the same for the content script, which may not wait. */
export async function keyedHash(key: string, text: string): Promise<string> {
  const encoder = new TextEncoder();
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Hash of a lure's registrable domain, as in core/indicator.ts. */
export const domainIndicator = async (key: string, domain: string): Promise<string> => (await keyedHash(key, `domain:${domain.toLowerCase()}`)).slice(0, 32);
