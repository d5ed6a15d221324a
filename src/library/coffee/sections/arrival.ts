import type { Section } from '#domain/checklist/checklist.ts';
import { seen, seenInside } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** The greeting at the door (S04) and what the guest sees first. */
export const arrivalSection: Section = {
  id: 'arrival',
  weight: 15,
  title: five('Arrival', 'Ierašanās', 'Příchod', 'ورود', 'Aankomst'),
  questions: [
    {
      ...seenInside,
      id: 'greeting-kind',
      type: 'choice',
      text: five(
        'How did staff first receive you?',
        'Kā darbinieki jūs sagaidīja pašā sākumā?',
        'Jak vás personál na začátku přijal?',
        'اولین برخورد کارکنان با شما چگونه بود؟',
        'Hoe werd je door het personeel ontvangen?',
      ),
      help: five(
        'The first notice taken of you, wherever in the store it was.',
        'Pirmā reize, kad jums pievērsa uzmanību, lai kur telpā tas būtu.',
        'První chvíle, kdy si vás všimli, kdekoli v podniku.',
        'اولین باری که به شما توجه شد، هر جای فروشگاه که بود.',
        'De eerste keer dat er op je gelet werd, waar in de zaak ook.',
      ),
      options: [
        {
          id: 'words-and-look',
          text: five(
            'Greeted with words and a look',
            'Sasveicinājās ar vārdiem un skatienu',
            'Pozdravili slovem i pohledem',
            'با کلام و نگاه خوشامد گفتند',
            'Begroet met woorden en een blik',
          ),
        },
        {
          id: 'nod-only',
          text: five(
            'A look or a nod, no words',
            'Skatiens vai mājiens, bez vārdiem',
            'Pohled nebo kývnutí, beze slov',
            'فقط نگاه یا سر تکان دادن، بی‌کلام',
            'Een blik of een knik, zonder woorden',
          ),
        },
        {
          id: 'low-priority',
          text: five(
            'Seen, but other things came first',
            'Pamanīja, bet citas lietas bija svarīgākas',
            'Všimli si mě, ale jiné věci měly přednost',
            'مرا دیدند، اما کارهای دیگر مقدم بود',
            'Gezien, maar andere dingen gingen voor',
          ),
        },
        {
          id: 'ignored',
          text: five(
            'Ignored until I spoke',
            'Neievēroja, līdz es uzrunāju',
            'Všimli si mě až po oslovení',
            'تا خودم حرف نزدم کسی توجه نکرد',
            'Genegeerd tot ik iets zei',
          ),
        },
      ],
      score: {
        standard: 'warm-greeting',
        points: { 'words-and-look': 6, 'nod-only': 3, 'low-priority': 1, ignored: 0 },
      },
    },
    {
      ...seen,
      id: 'entrance-clear',
      type: 'yes-no',
      text: five(
        'Were the entrance and the floor clean and clear?',
        'Vai ieeja un grīda bija tīra un brīva?',
        'Byly vchod a podlaha čisté a volné?',
        'آیا ورودی و کف فروشگاه تمیز و بدون مانع بود؟',
        'Waren ingang en vloer schoon en vrij?',
      ),
      help: five(
        'No: litter, spills, boxes or trolleys in the way.',
        'Nē: gruži, izlijis šķidrums, kastes vai ratiņi ceļā.',
        'Ne: odpadky, rozlité tekutiny, krabice nebo vozíky v cestě.',
        'خیر یعنی: زباله، ریختگی، کارتن یا چرخ سر راه.',
        'Nee: afval, gemorst vocht, dozen of karren in de weg.',
      ),
      score: { standard: 'clean-room', points: 2, good: true },
    },
  ],
};
