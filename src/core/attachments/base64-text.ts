const stepBytes = 8192;

/** The text behind base64, or null when it is none or no UTF-8. */
export function textOfBase64(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), sign => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // Not text: a picture, or broken.
  }
}

export function base64OfText(text: string): string {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (let at = 0; at < bytes.length; at += stepBytes) binary += String.fromCharCode(...bytes.subarray(at, at + stepBytes));
  return btoa(binary);
}
