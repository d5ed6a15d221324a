import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { briefingTitles } from '#library/shared-words.ts';

/** What the visitor of a website knows beforehand; the question and its right answer come with the assignment. */
export const websiteBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: briefingTitles.cover,
      body: five(
        'You are a customer with the question on your assignment. You have not been on this site before.',
        'Jūs esat klients ar jautājumu no sava uzdevuma. Šajā vietnē vēl neesat bijis.',
        'Jste zákazník s otázkou ze svého zadání. Na tomto webu jste ještě nebyli.',
        'شما مشتری‌ای هستید با پرسشی که در مأموریتتان آمده است و تا حالا به این سایت نیامده‌اید.',
        'Je bent een klant met de vraag uit je opdracht. Je bent nog niet eerder op deze site geweest.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: briefingTitles.scenario,
      body: five(
        'Open the address on your assignment in the browser of a phone, in a private window, so that nothing is remembered. Look for the answer for five minutes at most: first through the menu, then through the search. Then look for a way to reach a person, for two minutes at most. You need not contact anybody.',
        'Atveriet uzdevumā doto adresi tālruņa pārlūkā, privātā logā, lai nekas netiktu atcerēts. Meklējiet atbildi ne ilgāk par piecām minūtēm: vispirms izvēlnē, tad meklētājā. Pēc tam ne ilgāk par divām minūtēm meklējiet, kā sasniegt cilvēku. Ne ar vienu nav jāsazinās.',
        'Adresu ze zadání otevřete v prohlížeči mobilu, v anonymním okně, aby si nic nepamatoval. Odpověď hledejte nejvýše pět minut: nejdřív v nabídce, pak hledáním. Potom nejvýše dvě minuty hledejte, jak se spojit s člověkem. Nikoho kontaktovat nemusíte.',
        'نشانی مأموریت را در مرورگر گوشی و در پنجرهٔ خصوصی باز کنید تا چیزی به یاد نمانده باشد. دست‌بالا پنج دقیقه دنبال پاسخ بگردید: اول در منو، بعد با جست‌وجو. سپس دست‌بالا دو دقیقه دنبال راهی به یک انسان بگردید. لازم نیست با کسی تماس بگیرید.',
        'Open het adres uit je opdracht in de browser van een telefoon, in een privévenster, zodat er niets onthouden is. Zoek hoogstens vijf minuten naar het antwoord: eerst via het menu, dan via het zoekveld. Zoek daarna hoogstens twee minuten hoe je een mens bereikt. Je hoeft niemand te benaderen.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: briefingTitles.time,
      body: five(
        'Four taps: Opened, Found, Looking for contact, Contact found. Use a second phone or computer for the site, or change between the two.',
        'Četri pieskārieni: Atvērts, Atrasts, Meklēju kontaktu, Kontakts atrasts. Vietnei ņemiet otru tālruni vai datoru, vai pārslēdzieties starp abiem.',
        'Čtyři ťuknutí: Otevřeno, Nalezeno, Hledám kontakt, Kontakt nalezen. Pro web použijte druhý mobil nebo přepínejte mezi oběma.',
        'چهار ضربه: باز شد، پیدا شد، دنبال راه تماس، راه تماس پیدا شد. سایت را در گوشی دیگری باز کنید یا میان دو صفحه جابه‌جا شوید.',
        'Vier tikken: Geopend, Gevonden, Contact zoeken, Contact gevonden. Gebruik voor de site een tweede telefoon, of wissel tussen beide.',
      ),
    },
    {
      id: 'never',
      kind: 'never',
      title: briefingTitles.never,
      body: five(
        'Do not order, do not send a form, and do not log in with anybody’s account.',
        'Neko nepasūtiet, nesūtiet veidlapu un nepiesakieties ar neviena kontu.',
        'Nic neobjednávejte, neposílejte formulář a nepřihlašujte se na ničí účet.',
        'چیزی سفارش ندهید، فرمی نفرستید و با حساب هیچ‌کس وارد نشوید.',
        'Bestel niets, verstuur geen formulier en log met niemands account in.',
      ),
    },
  ],
  quiz: [
    {
      id: 'quiz-chat',
      right: 'no',
      text: five(
        'A window opens: “I am Robo, ask me.” Is that Contact found?',
        'Atveras logs: “Es esmu Robo, jautā man.” Vai tas ir Kontakts atrasts?',
        'Otevře se okno: „Jsem Robo, ptej se.“ Je to Kontakt nalezen?',
        'پنجره‌ای باز می‌شود: «من روبو هستم، بپرس.» آیا این «راه تماس پیدا شد» است؟',
        'Er opent een venster: “Ik ben Robo, vraag maar.” Is dat Contact gevonden?',
      ),
      options: [
        {
          id: 'no',
          text: five(
            'No, only a way to a person counts',
            'Nē, skaitās tikai ceļš pie cilvēka',
            'Ne, počítá se jen cesta k člověku',
            'نه، فقط راهی به یک انسان حساب است',
            'Nee, alleen een weg naar een mens telt',
          ),
        },
        {
          id: 'yes',
          text: five(
            'Yes, it answers',
            'Jā, tas atbild',
            'Ano, odpovídá',
            'بله، جواب می‌دهد',
            'Ja, het antwoordt',
          ),
        },
      ],
      why: five(
        'A program is part of the site. What is measured is whether the site lets you out of it.',
        'Programma ir vietnes daļa. Mēra to, vai vietne laiž jūs pie cilvēka.',
        'Program je součást webu. Měří se, zda vás web pustí k člověku.',
        'برنامه بخشی از سایت است. سنجیده می‌شود که سایت شما را به انسان می‌رساند یا نه.',
        'Een programma hoort bij de site. Gemeten wordt of de site je bij een mens laat komen.',
      ),
    },
    {
      id: 'quiz-five-minutes',
      right: 'leave',
      text: five(
        'Five minutes have gone and the answer is nowhere. What do you do?',
        'Pagājušas piecas minūtes, atbildes nav nekur. Ko darāt?',
        'Uplynulo pět minut a odpověď nikde. Co uděláte?',
        'پنج دقیقه گذشته و پاسخی نیست. چه می‌کنید؟',
        'Er zijn vijf minuten om en het antwoord is nergens. Wat doe je?',
      ),
      options: [
        {
          id: 'leave',
          text: five(
            'Leave Found unmarked and look for the contact',
            'Atrasts paliek neatzīmēts, meklēju kontaktu',
            'Nalezeno neoznačím a hledám kontakt',
            '«پیدا شد» بی‌علامت می‌ماند و دنبال راه تماس می‌روم',
            'Gevonden leeg laten en het contact zoeken',
          ),
        },
        {
          id: 'go-on',
          text: five(
            'Go on until I have it',
            'Turpinu, līdz atrodu',
            'Hledám dál, dokud ji nemám',
            'ادامه می‌دهم تا پیدا کنم',
            'Doorgaan tot ik het heb',
          ),
        },
      ],
      why: five(
        'That it can’t be found in five minutes is the result.',
        'Tas, ka piecās minūtēs to nevar atrast, ir rezultāts.',
        'Výsledkem je, že se do pěti minut nedá najít.',
        'نتیجه همین است که در پنج دقیقه پیدا نمی‌شود.',
        'Dat het niet in vijf minuten te vinden is, is de uitkomst.',
      ),
    },
  ],
};
