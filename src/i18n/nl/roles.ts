import type { roles as en } from '../en/roles';

export const roles: typeof en = {
  suggest: {
    fill: 'Rollen voorstellen',
    one: (person, role, why) => `${person}: ${role}, ${why}`,
    agreed: 'vorige keer afgesproken',
    never: 'nog nooit',
    combined: 'erbij, want jullie zijn met weinig',
    longestAgo: (day) => `laatst op ${day}`,
  },
  rota: {
    open: 'Rooster…',
    title: 'Rooster',
    group: 'Groep',
    person: 'Wie',
    present: 'Erbij',
    presentOf: (present, count) => `${String(present)} van de ${String(count)}`,
    times: (count) => `${String(count)}×`,
    never: 'nog nooit',
    noGroup:
      'Er is nog geen groepsnotitie. Met een groepsnotitie laat het rooster zien wie wanneer welke rol had.',
    noSessions: 'Deze groep heeft nog geen sessie gehad.',
    agreed: (roles) => `Afgesproken voor de volgende keer: ${roles.join(', ')}`,
    agreedOne: (role, person) => `${role} ${person}`,
  },
  swap: (person, role) => `Wisselen: ${person} wordt ${role}`,
  double: (person, roles) => `${person} is ${roles.join(' en ')}.`,
  absent: 'Wie zijn er niet',
  absentHint: 'Leden van de groep die er niet zijn. Initialen met komma’s ertussen.',
  handOver: {
    title: 'Rollen overdragen',
    submit: 'Overdragen',
    people: 'Wie zijn er nu',
    peopleHint:
      'Zet erbij wie aanschuift en haal weg wie vertrekt. Wie vertrekt, blijft deelnemer in de notitie.',
    rounds: 'Bij deze methode schuift de rol van inbrenger elke ronde door.',
    alone: 'In een sessie in je eentje valt er niets over te dragen.',
    nobody: 'Er moet iemand zijn. Er is niets veranderd.',
  },
  commands: {
    handOver: 'Rollen overdragen',
    rota: 'Rooster tonen',
  },
};
