import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { briefingTitles } from '#library/shared-words.ts';
import { robotCallIntervals, robotCallMoments } from './moments.ts';
import { robotCallSections } from './sections.ts';
import { robotCallStandards } from './standards.ts';

/** Being called by a machine: who it is, a way to a person, a way to make it stop. Reported a week later, as a no must last. */
export const robotCallChecklist: Checklist = {
  id: 'robot-calls',
  version: 1,
  title: five(
    'A call from a machine',
    'Zvans no automāta',
    'Hovor od automatu',
    'تماسی از یک ماشین',
    'Een telefoontje van een machine',
  ),
  channel: 'phone',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: robotCallStandards.id, version: robotCallStandards.version },
  standards: robotCallStandards.standards,
  moments: robotCallMoments,
  intervals: robotCallIntervals,
  sections: robotCallSections,
  scoring: { notApplicable: 'omit', sections: 'weighted', passPercent: 75 },
  briefing: {
    sections: [
      {
        id: 'scenario',
        kind: 'scenario',
        title: briefingTitles.scenario,
        body: five(
          'In the weeks of your assignment, take the company’s calls on your own number. Where a machine speaks, hear what it has to say for up to two minutes, then ask for a person. Wait three minutes for one. Say to whoever is there, or to the machine: “No, thank you, please do not call again.” Fill in the report a week later.',
          'Uzdevuma nedēļās pieņemiet uzņēmuma zvanus uz savu numuru. Ja runā automāts, līdz divām minūtēm klausieties, tad palūdziet cilvēku. Gaidiet trīs minūtes. Cilvēkam vai automātam sakiet: “Nē, paldies, lūdzu, vairs nezvaniet.” Atskaiti aizpildiet pēc nedēļas.',
          'V týdnech zadání přijímejte hovory firmy na svém čísle. Když mluví automat, poslouchejte nejvýše dvě minuty, pak požádejte o člověka. Čekejte na něj tři minuty. Tomu, kdo tam je, nebo automatu řekněte: „Ne, děkuji, už mi prosím nevolejte.“ Zprávu vyplňte o týden později.',
          'در هفته‌های مأموریت تماس‌های شرکت را با شمارهٔ خودتان جواب بدهید. اگر ماشین حرف زد تا دو دقیقه گوش کنید و بعد یک انسان بخواهید. سه دقیقه منتظر بمانید. به هر که بود، یا به خود ماشین، بگویید: «نه، ممنون، دیگر زنگ نزنید.» گزارش را یک هفته بعد پر کنید.',
          'Neem in de weken van je opdracht de telefoontjes van het bedrijf op je eigen nummer aan. Spreekt er een machine, luister dan hoogstens twee minuten en vraag om een mens. Wacht drie minuten. Zeg tegen wie er is, of tegen de machine: “Nee, dank je, bel niet meer.” Vul het verslag een week later in.',
        ),
      },
      {
        id: 'time',
        kind: 'time',
        title: briefingTitles.time,
        body: five(
          'Put the call on the loudspeaker and tap as it goes: Picked up, Company named, Asked for a person, A person, Ended. Too late to open the app? Set the times afterwards, as well as you know them.',
          'Ieslēdziet skaļruni un atzīmējiet sarunas laikā: Pacēlu, Nosauca uzņēmumu, Palūdzu cilvēku, Cilvēks, Beidzās. Nepaspējāt? Laikus ierakstiet pēc tam, cik labi zināt.',
          'Zapněte hlasitý odposlech a během hovoru ťukejte: přijetí, jméno firmy, žádost o člověka, člověk, konec. Nestihli jste otevřít aplikaci? Časy doplňte potom, jak nejlépe víte.',
          'تماس را روی بلندگو بگذارید و هم‌زمان علامت بزنید: برداشتن گوشی، نام شرکت، خواستن انسان، آمدن انسان، پایان. اگر نرسیدید برنامه را باز کنید، زمان‌ها را بعد از تماس تا جایی که می‌دانید بنویسید.',
          'Zet het gesprek op de luidspreker en tik mee: Opgenomen, Bedrijf genoemd, Om een mens gevraagd, Een mens, Afgelopen. Te laat om de app te openen? Vul de tijden achteraf in, zo goed als je ze weet.',
        ),
      },
      {
        id: 'never',
        kind: 'never',
        title: briefingTitles.never,
        body: five(
          'Never give a card number, a password or an identity paper, never agree to buy, and do not record the call.',
          'Nekad nedodiet kartes numuru, paroli vai dokumenta datus, nepiekrītiet pirkumam un zvanu neierakstiet.',
          'Nikdy nesdělujte číslo karty, heslo ani doklad, nesouhlaste s koupí a hovor nenahrávejte.',
          'هرگز شمارهٔ کارت، گذرواژه یا مدرک شناسایی ندهید، خریدی را نپذیرید و تماس را ضبط نکنید.',
          'Geef nooit een kaartnummer, wachtwoord of identiteitsbewijs, stem met geen koop in en neem het gesprek niet op.',
        ),
      },
    ],
    quiz: [
      {
        id: 'quiz-card',
        right: 'refuse',
        text: five(
          'The machine asks for the last digits of your card “to be sure it is you”. What do you do?',
          'Automāts prasa kartes pēdējos ciparus, “lai pārliecinātos, ka tas esat jūs”. Ko darāt?',
          'Automat chce poslední číslice karty, „aby měl jistotu, že jste to vy“. Co uděláte?',
          'ماشین رقم‌های آخر کارت را می‌خواهد «تا مطمئن شود خودتانید». چه می‌کنید؟',
          'De machine vraagt de laatste cijfers van je kaart “om zeker te weten dat jij het bent”. Wat doe je?',
        ),
        options: [
          {
            id: 'refuse',
            text: five(
              'Give none, ask for a person and report it',
              'Nedodu, palūdzu cilvēku un ierakstu atskaitē',
              'Nedám je, chci člověka a napíšu to do zprávy',
              'نمی‌دهم، انسان می‌خواهم و گزارش می‌کنم',
              'Niets geven, om een mens vragen en het melden',
            ),
          },
          {
            id: 'give',
            text: five(
              'Give invented ones, to hear what follows',
              'Dodu izdomātus, lai dzirdētu, kas būs tālāk',
              'Dám vymyšlené, abych slyšel(a), co bude dál',
              'رقم ساختگی می‌دهم تا ببینم چه می‌شود',
              'Verzonnen cijfers geven, om te horen wat volgt',
            ),
          },
        ],
        why: five(
          'That it asks is already the result. You never give anything for it.',
          'Rezultāts ir jau tas, ka prasa. Jūs tā dēļ neko nedodat.',
          'Výsledkem je už to, že se ptá. Nikdy kvůli tomu nic nedáváte.',
          'همین که می‌پرسد نتیجه است. برای آن هرگز چیزی نمی‌دهید.',
          'Dat ze het vraagt, is al de uitkomst. Je geeft er nooit iets voor.',
        ),
      },
      {
        id: 'quiz-no',
        right: 'week',
        text: five(
          'When do you know whether your no was heard?',
          'Kad zināt, vai jūsu “nē” ir sadzirdēts?',
          'Kdy víte, zda vaše „ne“ někdo slyšel?',
          'کی می‌فهمید «نه» شما شنیده شده است؟',
          'Wanneer weet je of je nee gehoord is?',
        ),
        options: [
          {
            id: 'call',
            text: five(
              'As the call ends',
              'Zvana beigās',
              'Na konci hovoru',
              'با پایان تماس',
              'Aan het eind van het gesprek',
            ),
          },
          {
            id: 'week',
            text: five(
              'After a week without a call',
              'Pēc nedēļas bez zvana',
              'Po týdnu bez hovoru',
              'پس از یک هفته بی تماس',
              'Na een week zonder telefoontje',
            ),
          },
        ],
        why: five(
          'A kind “of course” is no proof. The silence that follows is.',
          'Laipns “protams” nav pierādījums. Klusums pēc tam ir.',
          'Laskavé „samozřejmě“ není důkaz. Ticho potom ano.',
          '«حتماً»ِ مهربانانه مدرک نیست؛ سکوتِ پس از آن مدرک است.',
          'Een vriendelijk “natuurlijk” bewijst niets. De stilte erna wel.',
        ),
      },
    ],
  },
};
