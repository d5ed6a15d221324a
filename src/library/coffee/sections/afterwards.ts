import type { Section } from '#domain/checklist/checklist.ts';
import { felt } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** Would this customer come back, and what would they tell others (S15)? And the account of the visit. */
export const afterwardsSection: Section = {
  id: 'afterwards',
  weight: 5,
  title: five('Afterwards', 'Pēc tam', 'Potom', 'پس از بازدید', 'Daarna'),
  questions: [
    {
      ...felt,
      id: 'come-back',
      type: 'scale',
      text: five(
        'With your own money, would you come back?',
        'Vai nāktu vēlreiz par savu naudu?',
        'Přišli byste znovu za své peníze?',
        'اگر با پول خودتان بود، دوباره می‌آمدید؟',
        'Zou je van je eigen geld terugkomen?',
      ),
      worst: 1,
      best: 5,
      worstName: five('Certainly not', 'Noteikti nē', 'Určitě ne', 'به‌هیچ‌وجه', 'Zeker niet'),
      bestName: five('Certainly', 'Noteikti', 'Určitě', 'حتماً', 'Zeker'),
      score: { standard: 'would-return', points: 4 },
    },
    {
      ...felt,
      id: 'tell-others',
      type: 'choice',
      text: five(
        'What would you tell a friend?',
        'Ko teiktu draugam?',
        'Co byste řekli kamarádovi?',
        'به دوستتان چه می‌گفتید؟',
        'Wat zou je tegen een vriend zeggen?',
      ),
      options: [
        { id: 'recommend', text: five('Go there', 'Ej turp', 'Zajdi tam', 'حتماً برو', 'Ga erheen') },
        {
          id: 'nothing',
          text: five(
            'I would not mention it',
            'Es to nepieminētu',
            'Nestálo by to za řeč',
            'حرفش را نمی‌زدم',
            'Ik zou er niet over beginnen',
          ),
        },
        {
          id: 'warn',
          text: five('Go somewhere else', 'Ej citur', 'Jdi jinam', 'جای دیگری برو', 'Ga ergens anders heen'),
        },
      ],
      score: { standard: 'would-recommend', points: { recommend: 4, nothing: 2, warn: 0 } },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      text: five(
        'Your visit in your own words',
        'Apmeklējums jūsu vārdiem',
        'Návštěva vlastními slovy',
        'بازدید به زبان خودتان',
        'Het bezoek in je eigen woorden',
      ),
      help: five(
        'No names here.',
        'Bez vārdiem un uzvārdiem.',
        'Tady bez jmen.',
        'اینجا نام کسی را ننویسید.',
        'Geen namen hier.',
      ),
      prompts: [
        five(
          'What happened, in its order, from door to door',
          'Kas notika, pēc kārtas, no durvīm līdz durvīm',
          'Co se dělo, popořadě, ode dveří ke dveřím',
          'چه شد، به ترتیب، از ورود تا خروج',
          'Wat er gebeurde, op volgorde, van deur tot deur',
        ),
        five(
          'What was said, word for word where you can',
          'Kas tika teikts, vārds vārdā, kur varat',
          'Co bylo řečeno, doslova, kde to jde',
          'چه گفتند؛ هر جا می‌توانید کلمه به کلمه',
          'Wat er gezegd werd, woordelijk waar je kunt',
        ),
        five(
          'How it felt, after what you saw and heard',
          'Kāda bija sajūta, pēc tam, ko redzējāt un dzirdējāt',
          'Jaké to bylo, podle toho, co jste viděli a slyšeli',
          'چه حسی داشتید، پس از آنچه دیدید و شنیدید',
          'Hoe het voelde, na wat je zag en hoorde',
        ),
      ],
      atLeastCharacters: 40,
    },
    {
      ...felt,
      required: false,
      id: 'one-change',
      type: 'text',
      text: five(
        'One thing that would have made it better',
        'Viena lieta, kas to būtu uzlabojusi',
        'Jedna věc, která by to zlepšila',
        'یک چیز که بازدید را بهتر می‌کرد',
        'Eén ding waardoor het beter was geweest',
      ),
      atMostCharacters: 200,
    },
  ],
};
