import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const traceWithTokens = pair({
  id: 'en-trace-with-tokens',
  language: 'en',
title: 'Page does not load after sign-in',
  visitor: { name: 'Ken Ishida', place: 'Seattle', since: '2022', note: 'Developer on a customer team' },
  attack: {
    alarm: true,
    lesson: 'Session recordings and tokens are as good as a password. Nobody gets yours, and theirs must be cleaned first.',
    turns: [
      customer('Hi, after signing in I only get a blank page with status 500.'),
      agent('Hello Ken, sorry about that. Does it happen in a private window?'),
      customer('Yes. I recorded everything, here is the trace with cookies and all.', file('session-export.har'), sees('session-capture', 'Such a recording holds the session itself: whoever opens it could use it.')),
      agent('Please remove the cookies first, I delete this one.', guard({ adds: ['ask-credential'] })),
      customer('Then record one on your side while you are signed in and send me the HAR file.', sees('ask-credential', 'Your recording holds your session, with every customer behind it.')),
      agent('I cannot do that.'),
      customer('Or create an API token for me and paste it here, I only need it to check something.', sees('ask-credential', 'A token is a password without a second factor.')),
    ],
  },
  innocent: {
    lesson: 'A developer who cleans what he sends and asks for nothing that opens a door.',
    turns: [
      customer('Hi, after signing in I only get a blank page with status 500.'),
      agent('Hello Ken, sorry about that. Does it happen in a private window?'),
      customer('Yes. I recorded the error text from the console, without cookies or headers.', file('console-output.txt')),
      agent('Perfect, that is what I need.'),
      customer('Where do I find the page on which I create an API token for my own team?'),
      agent('Under Settings, then Developers. It is shown only once, and please keep it to yourself.'),
      customer('Understood, it goes straight into our vault. The page loads again, by the way, did you change something?'),
    ],
  },
});
