import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { complaintIntervals, complaintMoments, complaintSections } from './sections.ts';
import { complaintStandards } from './standards.ts';

/** A real complaint, made politely, and what becomes of it: found out, apologised for, explained, solved (S26), or scolded, refused, sent away (S27). */
export const complaintChecklist: Checklist = {
  id: 'complaint',
  version: 1,
  title: five(
    'A complaint, and what becomes of it',
    'Sūdzība un kas ar to notiek',
    'Stížnost a co s ní bude',
    'شکایت و سرانجام آن',
    'Een klacht, en wat ermee gebeurt',
  ),
  channel: 'store',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: complaintStandards.id, version: complaintStandards.version },
  standards: complaintStandards.standards,
  moments: complaintMoments,
  intervals: complaintIntervals,
  sections: complaintSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: {
    sections: [
      {
        id: 'scenario',
        kind: 'scenario',
        title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
        body: five(
          'Bring the complaint on your assignment, which is a true one. Say it once, calmly, to the first person you meet. If they can’t settle it, ask once for someone who can decide. Take what is offered.',
          'Izsakiet sūdzību no sava uzdevuma, tā ir patiesa. Pasakiet to vienreiz, mierīgi, pirmajam, ko satiekat. Ja viņš nevar nokārtot, vienreiz palūdziet kādu, kurš var izlemt. Pieņemiet, ko piedāvā.',
          'Přineste stížnost ze svého zadání, je skutečná. Řekněte ji jednou, klidně, prvnímu, koho potkáte. Pokud ji nevyřídí, jednou požádejte o někoho, kdo může rozhodnout. Přijměte, co nabídnou.',
          'شکایت مأموریتتان را که واقعی است مطرح کنید. یک بار و با آرامش به نخستین کسی که دیدید بگویید. اگر نتوانست حل کند، یک بار کسی را بخواهید که اختیار دارد. هر چه پیشنهاد شد بپذیرید.',
          'Breng de klacht uit je opdracht, die echt is. Zeg het één keer, rustig, tegen de eerste die je ontmoet. Kan die het niet regelen, vraag dan één keer naar iemand die mag beslissen. Neem aan wat wordt aangeboden.',
        ),
      },
      {
        id: 'never',
        kind: 'never',
        title: five(
          'What you never do',
          'Ko nekad nedarāt',
          'Co nikdy neděláte',
          'چه کارهایی نمی‌کنید',
          'Wat je nooit doet',
        ),
        body: five(
          'Never invent a fault, raise your voice, or threaten with a review.',
          'Nekad neizdomājiet kļūdu, nepaceliet balsi un nedraudiet ar atsauksmi.',
          'Nikdy si vadu nevymýšlejte, nezvyšujte hlas a nevyhrožujte recenzí.',
          'هرگز عیبی از خود نسازید، صدایتان را بلند نکنید و با نوشتن نظر تهدید نکنید.',
          'Verzin nooit een gebrek, verhef je stem niet en dreig niet met een recensie.',
        ),
      },
    ],
    quiz: [
      {
        id: 'quiz-invent',
        right: 'stop',
        text: five(
          'The thing on your assignment turns out to be in order. What do you do?',
          'Izrādās, ka lieta no jūsu uzdevuma ir kārtībā. Ko darāt?',
          'Ukáže se, že věc ze zadání je v pořádku. Co uděláte?',
          'معلوم می‌شود چیزی که باید از آن شکایت می‌کردید ایرادی ندارد. چه می‌کنید؟',
          'Wat in je opdracht staat, blijkt in orde te zijn. Wat doe je?',
        ),
        options: [
          {
            id: 'stop',
            text: five(
              'Do not complain, and say so in the report',
              'Nesūdzos un to ierakstu atskaitē',
              'Nestěžuji si a napíšu to do zprávy',
              'شکایت نمی‌کنم و همین را گزارش می‌دهم',
              'Niet klagen, en dat in het verslag zetten',
            ),
          },
          {
            id: 'other',
            text: five(
              'Find something else to complain about',
              'Atrodu ko citu, par ko sūdzēties',
              'Najdu si jiný důvod ke stížnosti',
              'از چیز دیگری شکایت می‌کنم',
              'Iets anders zoeken om over te klagen',
            ),
          },
        ],
        why: five(
          'An invented complaint hurts real people and measures nothing.',
          'Izdomāta sūdzība sāpina īstus cilvēkus un neko nemēra.',
          'Vymyšlená stížnost ubližuje skutečným lidem a nic neměří.',
          'شکایت ساختگی به آدم‌های واقعی آسیب می‌زند و چیزی را نمی‌سنجد.',
          'Een verzonnen klacht doet echte mensen pijn en meet niets.',
        ),
      },
    ],
  },
};
