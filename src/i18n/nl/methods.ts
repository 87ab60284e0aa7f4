import type { methods as en } from '../en/methods';

const picture: (typeof en)['picture'] = {
  roles: {
    presenter: 'Inbrenger',
    participants: 'Deelnemers',
    facilitator: 'Begeleider',
    'note-taker': 'Notulist',
    observer: 'Observator',
    all: 'Iedereen',
    me: 'Jij',
  },
  silence: {
    listens: 'luistert',
    'back-turned': 'rug naar de groep',
    'camera-off': 'camera uit',
    leaves: 'buiten de kamer',
  },
  advice: { allowed: 'advies', parked: 'advies voor later', barred: 'geen advies' },
  writing: {
    writesFirst: 'eerst schrijven',
    noNotes: 'er wordt niets opgeschreven',
    private: 'alleen voor jezelf',
  },
  speaks: 'spreekt',
  works: 'aan het werk',
  minutes: 'Fase en minuten',
  adviceLane: 'Advies',
  round: (round) => `ronde ${String(round)}`,
  phase: (number, title, minutes) => `${String(number)}. ${title}, ${minutes} min`,
  does: (role, what) => `${role}: ${what}`,
};

export const methods: typeof en = { picture };
