import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Whether bringing something back costs the store a customer (S15). */
export const afterwardsSection: Section = {
  id: 'afterwards',
  weight: 15,
  title: five('Afterwards', 'Pēc tam', 'Potom', 'پس از آن', 'Daarna'),
  questions: [
    {
      ...seen,
      id: 'goodbye',
      type: 'yes-no',
      text: five(
        'Did anyone thank you or say goodbye?',
        'Vai kāds pateicās vai atvadījās?',
        'Poděkoval nebo rozloučil se někdo?',
        'کسی تشکر یا خداحافظی کرد؟',
        'Heeft iemand je bedankt of gegroet?',
      ),
      score: { standard: 'no-suspicion', points: 2, good: true },
    },
    {
      ...felt,
      id: 'easy',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'How easy was it to bring it back?',
        'Cik viegli bija to atgriezt?',
        'Jak snadné bylo to vrátit?',
        'پس دادنش چقدر آسان بود؟',
        'Hoe makkelijk was het om het terug te brengen?',
      ),
      worstName: five('Very hard', 'Ļoti grūti', 'Velmi těžké', 'بسیار سخت', 'Heel moeilijk'),
      bestName: five('Very easy', 'Ļoti viegli', 'Velmi snadné', 'بسیار آسان', 'Heel makkelijk'),
      score: { standard: 'felt-easy', points: 4 },
    },
    {
      ...felt,
      id: 'buy-again',
      type: 'scale',
      worst: 1,
      best: 5,
      text: five(
        'After this, would you buy here again?',
        'Vai pēc visa šī jūs te pirktu vēlreiz?',
        'Koupili byste tu po tomhle znovu?',
        'پس از این، باز هم از اینجا می‌خرید؟',
        'Zou je hier na dit alles weer kopen?',
      ),
      worstName: five('Certainly not', 'Noteikti nē', 'Určitě ne', 'به‌هیچ‌وجه', 'Zeker niet'),
      bestName: five('Certainly', 'Noteikti', 'Určitě', 'حتماً', 'Zeker'),
      score: { standard: 'felt-easy', points: 4 },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      atLeastCharacters: 40,
      text: five(
        'It in your own words',
        'Jūsu pašu vārdiem',
        'Vlastními slovy',
        'به زبان خودتان',
        'In je eigen woorden',
      ),
      prompts: [
        five(
          'Who said what, in its order',
          'Kas ko teica, pēc kārtas',
          'Kdo co řekl, popořadě',
          'چه کسی چه گفت، به ترتیب',
          'Wie wat zei, op volgorde',
        ),
      ],
    },
  ],
};
