import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const videoOfTheFault = pair({
  id: 'en-video-of-the-fault',
  language: 'en',
title: 'Noise from a washing machine',
  visitor: { name: 'Hugo Lindqvist', place: 'Oslo', since: '2024', order: 'WM-3304' },
  attack: {
    lesson: 'Video and picture sites have names. Numbers, odd ports and near misses of a name are somebody’s own machine.',
    turns: [
      customer('My machine makes a terrible noise when it spins. I have filmed it.'),
      agent('Hello Hugo, that helps. Can you add the video here?'),
      customer('It is too big. I put it here: http://203.0.113.24/video', sees('ip-host', 'An address of digits: no name, so nobody answers for it.')),
      agent('That does not open in our network.'),
      customer('Try the other door then: http://media.example-share.net:8081/play', sees('odd-port', 'Public sites do not ask you to come in by port 8081.')),
      agent('I would rather have a picture.'),
      customer('Here is a picture of it: https://imgur.com.example-pictures.net/Wm3304.jpg', sees('fake-image-host', 'It begins like a well-known picture site and ends elsewhere.'), guard({ misses: ['fake-image-host'], adds: ['embedded-brand'] })),
    ],
  },
  innocent: {
    lesson: 'A video on the usual site, and a picture right in the chat.',
    turns: [
      customer('My machine makes a terrible noise when it spins. I have filmed it.'),
      agent('Hello Hugo, that helps. Can you add the video here?'),
      customer('It is too big. I put it here: https://www.youtube.com/watch?v=dQw4w9WgXcQ'),
      agent('I can hear it. Are the transport bolts out?'),
      customer('Which bolts? Do you mean the four at the back?', file('back-of-machine.jpg')),
      agent('Exactly those. Take them out before you run it again.'),
      customer('Oh no. They were in all the time. It is as quiet as a cat now, thank you and sorry for the trouble!'),
    ],
  },
});
