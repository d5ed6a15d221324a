import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { briefingTitles } from '#library/shared-words.ts';
import { socialMoments, socialSections } from './sections.ts';
import { socialStandards } from './standards.ts';

/** A question asked in public on a company’s page, and what becomes of it in three days. */
export const socialChecklist: Checklist = {
  id: 'social-network',
  version: 1,
  title: five(
    'A question on a social network',
    'Jautājums sociālajā tīklā',
    'Dotaz na sociální síti',
    'یک پرسش در شبکهٔ اجتماعی',
    'Een vraag op een sociaal netwerk',
  ),
  channel: 'social',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: socialStandards.id, version: socialStandards.version },
  standards: socialStandards.standards,
  moments: socialMoments,
  intervals: [],
  sections: socialSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: {
    sections: [
      {
        id: 'scenario',
        kind: 'scenario',
        title: briefingTitles.scenario,
        body: five(
          'Look first at the last five questions of others. Then ask yours in public on the page, from your own account and in your own words. If you are sent a message, answer it there. Look each day for three days. No answer is a result too.',
          'Vispirms apskatiet citu pēdējos piecus jautājumus. Tad publiski uzdodiet savu no sava konta un saviem vārdiem. Ja atsūta ziņu, atbildiet tajā. Trīs dienas katru dienu ieskatieties. Arī klusums ir rezultāts.',
          'Nejdřív si prohlédněte posledních pět otázek ostatních. Pak se veřejně zeptejte ze svého účtu a vlastními slovy. Když vám pošlou zprávu, odpovězte tam. Tři dny se každý den podívejte. I mlčení je výsledek.',
          'اول پنج پرسش آخر دیگران را ببینید. بعد پرسش خودتان را جلوی همه، از حساب خودتان و به زبان خودتان مطرح کنید. اگر پیامی آمد همان‌جا جواب بدهید. سه روز، هر روز نگاه کنید. بی‌پاسخی هم یک نتیجه است.',
          'Bekijk eerst de laatste vijf vragen van anderen. Stel dan de jouwe openbaar op de pagina, vanuit je eigen account en in je eigen woorden. Krijg je een bericht, antwoord daar. Kijk drie dagen lang elke dag. Ook geen antwoord is een uitkomst.',
        ),
      },
      {
        id: 'time',
        kind: 'time',
        title: briefingTitles.time,
        body: five(
          'Tap Asked as soon as the question stands there. The time of the answer is the one that the network shows.',
          'Atzīmējiet Pajautāju, tiklīdz jautājums ir redzams. Atbildes laiks ir tas, ko rāda tīkls.',
          'Ťukněte, jakmile je otázka vidět. Čas odpovědi je ten, který ukazuje síť.',
          'همین که پرسش دیده شد «پرسیدم» را بزنید. زمان پاسخ همان است که شبکه نشان می‌دهد.',
          'Tik op Gevraagd zodra de vraag er staat. De tijd van het antwoord is die het netwerk toont.',
        ),
      },
      {
        id: 'never',
        kind: 'never',
        title: briefingTitles.never,
        body: five(
          'Do not make an account for this, do not ask friends to join in, and do not write your order number in public.',
          'Neveidojiet tam īpašu kontu, neaiciniet draugus iesaistīties un publiski nerakstiet pasūtījuma numuru.',
          'Nezakládejte si kvůli tomu účet, nevyzývejte přátele, ať se přidají, a nepište veřejně číslo objednávky.',
          'برای این کار حساب تازه نسازید، دوستان را وارد ماجرا نکنید و شمارهٔ سفارش را جلوی همه ننویسید.',
          'Maak er geen account voor aan, vraag geen vrienden mee te doen, en zet geen bestelnummer in het openbaar.',
        ),
      },
    ],
    quiz: [
      {
        id: 'quiz-look-at-it',
        right: 'no',
        text: five(
          'They write: “Thanks, we will look at it.” Is that the answer?',
          'Viņi raksta: “Paldies, paskatīsimies.” Vai tā ir atbilde?',
          'Napíší: „Díky, podíváme se na to.“ Je to odpověď?',
          'می‌نویسند: «ممنون، بررسی می‌کنیم.» آیا این پاسخ است؟',
          'Ze schrijven: “Bedankt, we kijken ernaar.” Is dat het antwoord?',
        ),
        options: [
          {
            id: 'no',
            text: five(
              'No, I still know nothing',
              'Nē, es vēl neko nezinu',
              'Ne, pořád nic nevím',
              'نه، هنوز چیزی نمی‌دانم',
              'Nee, ik weet nog niets',
            ),
          },
          {
            id: 'yes',
            text: five(
              'Yes, a person wrote',
              'Jā, rakstīja cilvēks',
              'Ano, psal člověk',
              'بله، یک انسان نوشت',
              'Ja, een mens schreef',
            ),
          },
        ],
        why: five(
          'The time runs until your question is answered or you are told where it will be.',
          'Laiks rit, līdz uz jautājumu atbild vai pasaka, kur atbildēs.',
          'Čas běží, dokud na otázku neodpoví nebo neřeknou, kde odpoví.',
          'زمان می‌گذرد تا پرسش جواب بگیرد یا بگویند کجا جواب می‌دهند.',
          'De tijd loopt tot je vraag beantwoord is of gezegd is waar dat gebeurt.',
        ),
      },
    ],
  },
};
