/**
 * Names of headers, cookies, parameters and JSON members whose value is a key to something, whatever it looks like. Curated by hand
 * on 2026-11-25 from RFC 9110 (Authorization), RFC 6265 (Cookie), RFC 6749 and OpenID Connect (OAuth parameters), RFC 7522 (SAML) and
 * the documentation of AWS and Google Cloud for signed addresses.
 */
const whole = new Set([
  'authorization', 'proxyauthorization', 'cookie', 'cookies', 'setcookie', 'accesstoken', 'refreshtoken', 'idtoken', 'authtoken', 'token', 'bearer', 'assertion',
  'clientassertion', 'clientsecret', 'secret', 'password', 'passwd', 'passphrase', 'pwd', 'pass', 'apikey', 'appkey', 'accesskey', 'secretkey', 'privatekey', 'subscriptionkey',
  'session', 'sessionid', 'sessid', 'sessiontoken', 'sessionkey', 'sid', 'jsessionid', 'phpsessid', 'aspnetsessionid', 'connectsid', 'csrf', 'csrftoken', 'xsrftoken', 'csrfmiddlewaretoken', 'authenticitytoken',
  'samlresponse', 'samlrequest', 'relaystate', 'sig', 'signature', 'hmac', 'jwt', 'otp', 'totp', 'passcode', 'pin', 'cvv', 'cvc', 'cvv2', 'codeverifier', 'logintoken',
  'xamzcredential', 'xamzsignature', 'xamzsecuritytoken', 'xgoogsignature', 'xgoogcredential', 'awsaccesskeyid', 'credential', 'credentials',
]);
const endings = ['accesstoken', 'refreshtoken', 'authtoken', 'csrftoken', 'xsrftoken', 'sessiontoken', 'securitytoken', 'idtoken', 'apitoken', 'usertoken', 'password', 'passphrase', 'clientsecret', 'apisecret', 'appsecret', 'apikey', 'secretkey', 'privatekey', 'sessionid', 'sessid', 'authorization'];

/** `X-Api-Key`, `api_key` and `apiKey` are one name. */
const plain = (name: string): string => name.slice(0, 80).toLowerCase().replace(/[^a-z0-9]/g, '').replace(/^x(?=api|auth|csrf|xsrf|session)/, '');

/** Whether what goes by this name signs somebody in, or is a secret by itself. */
export function isSensitiveName(name: string): boolean {
  const known = plain(name);
  return whole.has(known) || endings.some(ending => known.endsWith(ending));
}

/** `Cookie` and `Set-Cookie`. */
export const isCookieHeader = (name: string): boolean => /^(?:set-)?cookie2?$/i.test(name);

/** The parameter `code` is the key of a sign-in in an OAuth answer, and the number of anything else elsewhere. */
export const isSignInAnswer = (query: string): boolean => /[?&#]code=/.test(query) && /[?&#](?:state|session_state|iss|scope)=/.test(query);
