import type { QuestionKind } from '../methods/method';
import type { KindWords } from './kindWords';

/** What points to each kind in English. */
export const englishKindWords: Readonly<Record<QuestionKind, KindWords>> = {
  decision: {
    clear: `
      ^should i, ^do i, ^can i let, come first, comes first, go first, should i … or, or should i, should we,
      ^do i … or, do i … or, ^may i, ^am i allowed, am i allowed, allowed to, am i right to, is it right,
      is it ever right, ^is it fair, ^is it wise, is it ok to, decide whether, know whether, know when, know if,
      when is it, when do i stop, at what point, can i go on, can i still, do right to, right to go on,
      time to stop, time to step, enough is enough, choose, choosing, choice, choices, decide, deciding,
      decision*, *dilemma*, weigh, weighs, outweigh*, torn between, right thing, wrong thing, the lesser evil,
      ethical*, moral*, justify, justified, justifiable, confidentiality, confidence or, in confidence, breach*,
      against his will, against her will, against their will, against his wish*, against her wish*,
      keep my promise, permission, or give, or wait, or leave, or stay, or not, or let, or do i, or inform,
      or refer, or go, which of the two, one or the other, make up my mind, step in, intervene, override`,
    hint: `
      report, refer, duty, duties, interest, interests, loyalty, consent, refuses, draw the line, autonomy,
      options, fair, should, both, promise, rule, rules, withdraw, insist*, obliged`,
  },
  success: {
    clear: `
      went well, go well, go so well, went so well, gone well, going well, went better, go better than,
      went right, go right, worked out, worked so, worked well, it worked, this worked, that worked,
      what worked, work so well, what helped, success*, succeed*, proud, pride, strength, strengths,
      more of what, more of this, highlight*, breakthrough, better than, surprisingly, satisfied, satisfying,
      energy from, gave me energy, gives me energy, turned out, managed to, at my best, did i do right,
      did we do right, did i do that made, did i do differently, did we do, build on, won, thrive*, flourish*,
      smooth*, made the difference, make the difference, take from, turning point, for once`,
    hint: `
      well, learn from, good, energy, glad, happy, pleased, suddenly, worked, what made, what did i do,
      this time, how did i, how did we, joined in, start to, started to, keep this, repeat`,
  },
  pattern: {
    clear: `
      keep doing, why do i keep, i keep *ing, keep *ing, keeps *ing, me keep *ing, keep * into, keeps happening,
      keeps coming back, again and again, over and over, every time, each time, every year, every week, always,
      time after time, once more, the same, pattern*, habit*, automatic*, tend to, tendency, trap, pitfall*,
      vicious, circle, circles, cycle, stuck, stops me, stopping me, holds me back, holding me back,
      keeps me from, in my way, my own part, my part in, my own share, why is it that i, how come, avoid*,
      put off, putting off, postpon*, procrastinat*, underlying, unconscious*, end up, i never, do i … never,
      repeat*, say yes, saying yes, take over, responsible for everything, for everyone, do everything, all my`,
    hint: `
      why, why do i, what makes me, what makes it, what is it in me, behind, really, beneath, never, belief*,
      whenever, too much, too quickly, too long, too fast, too often, too soon, rescuing, again`,
  },
  identity: {
    clear: `
      who am i, who i am, who i want, who do i want, want to be, want to become, become the, kind of * do i,
      kind of * am i, kind of * i, sort of * i, sort of * am i, sort of * do i, i becoming, something for me,
      my beliefs, remembered, suit me, suits me, right for me, right person, right job, stand for, believe in,
      my role, my own role, role as, values, my values, myself, true to, identity, calling, vocation, meaning,
      meaningful, mean to me, means to me, purpose, ideals, passion, authentic*, belong, my place, as a person,
      as a human, remain human, human in, room for me, makes me a, my own style, my style, career, ambition*,
      imposter, impostor, fraud, cut out for, still me, why do i do this work, why did i become, profession,
      good enough, do i end`,
    hint: `
      role, job, develop*, grow*, as a nurse, as a teacher, as a doctor, as a lawyer, as a mediator,
      as a manager, as a leader, as a mentor, as a social worker, being a, work mean, fit, person, function,
      still`,
  },
  conversation: {
    clear: `
      *conversation*, talk, talk to, talk about, talking, talks, tell, telling, i say, to say, say to, say that,
      say it, say what, bring up, bring * up, raise, bring this up, discuss*, speak, speaking, speak up,
      address, bad news, break the news, message, confront*, put into words, wording, right words, which words,
      words can i, find words, the words, set a limit, set limits, set a boundary, phrase, phrasing, tone,
      explain*, listen*, interrupt*, get * across, negotiat*, dialogue, say no, apologis*, apologiz*,
      on the phone, phone call, criticism, ask * questions, disagree*, ask about, do i ask, can i ask, i answer,
      goes quiet, goes silent, shuts down, clams up, respond, challenge`,
    hint: `
      responding, reply, answer*, meeting, hearing, subject, topic, question, boundary, boundaries, silence,
      silent, shouts, shouting, cries, crying, without hurting, without scaring, asks, ask, shrugs`,
  },
  emotion: {
    clear: `
      touches me, touch me, moved me, moves me, upset*, let go, let * go, stays with me, stay with me,
      staying with me, haunt*, feel, feels, feeling, feelings, felt, emotion*, angry, anger, rage, furious,
      mad at, afraid, fear, fears, scared, frighten*, anxi*, sad, sadness, grief, griev*, cry, tears, guilt,
      guilty, ashamed, shame, embarrass*, powerless*, helpless*, insecur*, tense, tension in, stress*, panic*,
      nervous*, frustrat*, irritat*, annoy*, disgust*, jealous*, lonely, despair, hopeless*, overwhelm*,
      shocked, hurts, painful, mourn*, disappoint*, worry, worried, worrying, lie awake, awake, sleep, unease,
      uneasy, discomfort, uncomfortable, take * home, taking * home, home with me, do to me, does to me,
      doing to me, happens to me, happens in me, in my body, my heart, my stomach, exhaust*, drained, attacked,
      rejected, humiliat*, pity, relieved, freeze, dread, out of my head, off my mind, on my mind, gets to me,
      get to me, under my skin, makes me so, am i so, do i get so, thinking about, think about, my * come from,
      carry on after, after losing, i bear, to bear, knot`,
    hint: `
      me so, calm, death, died, dying, loss, losing, cope, coping, hard, composure, tension, pressure, restless,
      comfort, cope with, bear, pain, heavy, hurt, carry`,
  },
  relation: {
    clear: `
      deal with a, deal with my colleague, deal with this, deal with someone, deal with her, deal with him,
      dealing with a, get along, get on with, getting on with, relate to, relating to, relation*, rapport,
      trust, trusts, mistrust*, distrust*, bond, work together, working together, working with, work with a,
      cooperation, collaborat*, between me, between us, between him, between her, between my, and me, distance,
      closeness, close to, too close, contact with, in contact, connect*, connection, quarrel*, clash*,
      friction, ignores, avoids me, shuts me out, keeps me out, leaves me out, plays me, against me, leans on,
      dependent on me, depends on me, clings, power, equal*, taken seriously, takes me seriously, undermin*,
      overrul*, bypass*, takes sides, taking sides, take sides, impartial*, neutral, win back, treats me,
      my position, i reach, to reach, sees me as, see me as, towards me, want from me, wants from me,
      expects of me, countertransference, good terms, terms with`,
    hint: `
      colleague*, boss, head, supervisor, mother, father, parent, parents, son, daughter, clients, patients,
      resident, family, pupil, student*, party, parties, him, her, them, trainee, deal with, together, junior,
      senior, doctor, gp, people`,
  },
  practical: {
    clear: `
      set up, setting up, organis*, organiz*, arrange*, plan, schedule*, rota, timetable, on time, workload,
      handover*, hand over, file, files, report finished, reports, paperwork, administration, forms, form,
      keep track, keep up with, keep order, overview, in order, structure*, priorit*, step, steps, prepare*,
      preparing, handy, practical*, workable, feasible, system, tool*, checklist*, document, material,
      materials, supervise, quick way, introduce, implement*, lesson plan, cover for, delegat*, combine, divide,
      split, finish*, fit in, fit * into, write up, write * up, run a, get * done, get * started, get * going,
      get through, records, documentation, calendar, inbox, induct*, shorter, logistics`,
    hint: `
      how can i, how do i, how could i, how to, which way, way to, approach, what can i do, what is a,
      what would help, without, faster, less, time, shift, day, hours, class, group, ward, new, in time`,
  },
};
