import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Five instants of a call that one gets. Whoever is called asks for a person; one may never come. */
export const robotCallMoments: Moment[] = [
  {
    id: 'picked-up',
    required: true,
    name: five('Picked up', 'Pacēlu', 'Přijal(a) jsem', 'گوشی را برداشتم', 'Opgenomen'),
    definition: five(
      'You take the call and say hello.',
      'Jūs pieņemat zvanu un pasakāt “hallo”.',
      'Přijmete hovor a řeknete „haló“.',
      'تماس را جواب می‌دهید و الو می‌گویید.',
      'Je neemt op en zegt hallo.',
    ),
  },
  {
    id: 'company-named',
    required: false,
    name: five('Company named', 'Nosauca uzņēmumu', 'Jmenovali firmu', 'نام شرکت را گفت', 'Bedrijf genoemd'),
    definition: five(
      'The voice has said the name of the company for which it calls. Never said: leave it unmarked.',
      'Balss nosaukusi uzņēmumu, kura vārdā zvana. Nav nosaukusi: neatzīmējiet.',
      'Hlas řekl jméno firmy, pro kterou volá. Neřekl: neoznačujte.',
      'صدا نام شرکتی را که از طرفش تماس گرفته گفته است. اگر نگفت علامت نزنید.',
      'De stem heeft het bedrijf genoemd waarvoor ze belt. Niet genoemd: laat het leeg.',
    ),
  },
  {
    id: 'asked-for-person',
    required: true,
    name: five(
      'Asked for a person',
      'Palūdzu cilvēku',
      'Chtěl(a) jsem člověka',
      'انسان خواستم',
      'Om een mens gevraagd',
    ),
    definition: five(
      'You press the key that leads to a person, or say “a person, please”. No later than two minutes into the call.',
      'Nospiežat taustiņu, kas ved pie cilvēka, vai sakāt “lūdzu, cilvēku”. Ne vēlāk kā sarunas otrajā minūtē.',
      'Stisknete klávesu k člověku, nebo řeknete „člověka, prosím“. Nejpozději do dvou minut hovoru.',
      'دکمهٔ رسیدن به انسان را می‌زنید یا می‌گویید «یک انسان، لطفاً»؛ دست‌بالا دو دقیقه پس از آغاز.',
      'Je drukt op de toets voor een mens, of zegt “een mens, alstublieft”. Uiterlijk na twee minuten.',
    ),
  },
  {
    id: 'person',
    required: false,
    name: five('A person', 'Cilvēks', 'Člověk', 'یک انسان', 'Een mens'),
    definition: five(
      'A living person first speaks to you. Nobody within three minutes of asking: leave it unmarked and hang up.',
      'Dzīvs cilvēks pirmoreiz uzrunā jūs. Trīs minūtēs pēc lūguma neviena: neatzīmējiet un nolieciet.',
      'Poprvé na vás promluví živý člověk. Do tří minut od požádání nikdo: neoznačujte a zavěste.',
      'برای اولین بار انسانی با شما حرف می‌زند. اگر تا سه دقیقه پس از درخواست کسی نیامد علامت نزنید و قطع کنید.',
      'Een levend mens spreekt je voor het eerst aan. Niemand binnen drie minuten: laat het leeg en hang op.',
    ),
  },
  {
    id: 'ended',
    required: true,
    name: five('Ended', 'Beidzās', 'Konec', 'تماس تمام شد', 'Afgelopen'),
    definition: five(
      'The call is over: either side hung up.',
      'Zvans beidzies: kāda puse nolika klausuli.',
      'Hovor skončil: některá strana zavěsila.',
      'تماس قطع شد، از هر طرف که باشد.',
      'Het gesprek is voorbij: een van beiden hing op.',
    ),
  },
];

/** The company owes its name and a person; the length of the call is measured alone. */
export const robotCallIntervals: Interval[] = [
  {
    id: 'until-named',
    section: 'calling',
    from: 'picked-up',
    to: 'company-named',
    targetSeconds: 10,
    limitSeconds: 30,
    name: five(
      'Until the company was named',
      'Līdz nosauca uzņēmumu',
      'Do jména firmy',
      'تا گفتن نام شرکت',
      'Tot het bedrijf werd genoemd',
    ),
    score: { by: 'line', standard: 'says-who-soon', points: 3 },
  },
  {
    id: 'until-person',
    section: 'ways',
    from: 'asked-for-person',
    to: 'person',
    targetSeconds: 60,
    limitSeconds: 180,
    name: five(
      'Until a person came',
      'Līdz atbildēja cilvēks',
      'Než se ozval člověk',
      'تا آمدن یک انسان',
      'Tot er een mens kwam',
    ),
    score: { by: 'line', standard: 'someone-soon', points: 4 },
  },
  {
    id: 'call-took',
    section: 'calling',
    from: 'picked-up',
    to: 'ended',
    targetSeconds: 180,
    limitSeconds: 600,
    name: five('The call in all', 'Viss zvans', 'Celý hovor', 'کل تماس', 'Het hele gesprek'),
  },
];
