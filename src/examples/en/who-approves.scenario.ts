import { agent, customer, guard, pair, sees } from '../pair.ts';

export const whoApproves = pair({
  id: 'en-who-approves',
  language: 'en',
title: 'Partner question about the portal',
  visitor: { name: 'Colin Draper', place: 'London', note: 'Says he works for a partner' },
  attack: {
    alarm: true,
    lesson: 'Names, tools and check questions are the map for the next attack. A stranger does not need the map.',
    turns: [
      customer('Hello, Colin here, we work with one of your larger accounts.'),
      agent('Hello Colin, what is it about?'),
      customer('We prepare a handover and want to do it by the book on your side.'),
      agent('That sounds sensible. What do you need?'),
      customer('Which questions do you ask to verify a caller? I want to prepare our people.', sees('ask-internal-info', 'Who knows the questions beforehand can bring the answers.')),
      agent('I cannot talk about our checks.'),
      customer('Fair. Then what is the name of your manager and which tool do you use for password resets?', sees('ask-internal-info', 'A name to drop and a tool to imitate: both are used against the next colleague.'), guard({ adds: ['ask-credential'] })),
    ],
  },
  innocent: {
    lesson: 'He wants to know how to reach the right people, which is public anyway.',
    turns: [
      customer('Hello, Colin here, we work with one of your larger accounts.'),
      agent('Hello Colin, what is it about?'),
      customer('We prepare a handover and want to do it by the book on your side.'),
      agent('That sounds sensible. What do you need?'),
      customer('Is there a page for partners where the process is explained? I could not find one.'),
      agent('Yes, on our website under Partners, and there is a form as well.'),
      customer('Great, then I send it through the form and somebody from your side gets back to us. No rush at all.'),
    ],
  },
});
