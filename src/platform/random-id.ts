/** 128 bits of chance in hexadecimal. `crypto.randomUUID` is missing on consoles that run without https. */
export const randomId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
