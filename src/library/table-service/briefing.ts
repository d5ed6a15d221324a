import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { tableQuiz } from './quiz.ts';

/** What the guest knows beforehand (S10). */
export const tableBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
      body: five(
        'You are a guest who has come to eat, alone or with one other person. You have time and no special mood. Your phone lies on the table, as everybody’s does.',
        'Jūs esat viesis, kas atnācis paēst, viens vai divatā. Jums ir laiks un nekāda īpaša noskaņojuma. Tālrunis guļ uz galda, kā visiem.',
        'Jste host, který přišel na jídlo, sám nebo ve dvou. Máte čas a žádnou zvláštní náladu. Telefon leží na stole jako u všech.',
        'شما مهمانی هستید که برای غذا آمده است، تنها یا با یک نفر دیگر. وقت دارید و حال خاصی ندارید. گوشی‌تان مثل همه روی میز است.',
        'Je bent een gast die komt eten, alleen of met één ander. Je hebt de tijd en geen bijzondere stemming. Je telefoon ligt op tafel, zoals bij iedereen.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
      body: five(
        'Come within the time window. Wait at the door to be met; after three minutes sit down where there is room. Ask what is in one dish. Choose within five minutes, close the menu and wait: do not wave for ten minutes. Take the first bite soon after the dish comes. Late, cold or wrong? Say so once, politely, and see what happens. Ask for the bill once you have finished.',
        'Nāciet noteiktajā laikā. Pie durvīm pagaidiet, lai sagaida; pēc trim minūtēm sēdieties, kur ir vieta. Pajautājiet, kas ir vienā no ēdieniem. Izvēlieties piecās minūtēs, aizveriet ēdienkarti un gaidiet: desmit minūtes nemājiet. Pirmo kumosu ņemiet drīz pēc tam, kad atnes. Vēlu, auksts vai nepareizs? Pasakiet to vienreiz, pieklājīgi, un skatieties, kas notiek. Kad paēdāt, palūdziet rēķinu.',
        'Přijďte ve stanoveném čase. U dveří počkejte, až vás přivítají; po třech minutách si sedněte, kde je místo. Zeptejte se, co je v jednom jídle. Vyberte si do pěti minut, zavřete lístek a čekejte: deset minut nemávejte. První sousto si vezměte brzy poté, co jídlo přinesou. Pozdě, studené nebo jiné? Řekněte to jednou, zdvořile, a sledujte, co se stane. Po jídle požádejte o účet.',
        'در بازهٔ تعیین‌شده بروید. دم در صبر کنید تا سراغتان بیایند؛ پس از سه دقیقه هر جا خالی بود بنشینید. بپرسید در یکی از غذاها چیست. تا پنج دقیقه انتخاب کنید، منو را ببندید و صبر کنید: تا ده دقیقه کسی را صدا نزنید. لقمهٔ اول را زود پس از رسیدن غذا بردارید. دیر، سرد یا اشتباه بود؟ یک بار مؤدبانه بگویید و ببینید چه می‌شود. پس از غذا صورت‌حساب بخواهید.',
        'Kom binnen de tijd. Wacht bij de deur tot je ontvangen wordt; ga na drie minuten zitten waar plek is. Vraag wat er in één gerecht zit. Kies binnen vijf minuten, sla de kaart dicht en wacht: tien minuten niet wenken. Neem de eerste hap kort nadat het gerecht komt. Laat, koud of verkeerd? Zeg het één keer, beleefd, en kijk wat er gebeurt. Vraag na het eten om de rekening.',
      ),
    },
    {
      id: 'buy',
      kind: 'buy',
      title: five('What you buy', 'Ko pērkat', 'Co kupujete', 'چه می‌خرید', 'Wat je koopt'),
      body: five(
        'One drink and one warm main dish, no starter. Pay as you like and keep the receipt. You are paid back up to the amount on your assignment.',
        'Vienu dzērienu un vienu siltu galveno ēdienu, bez uzkodas. Maksājiet, kā vēlaties, un saglabājiet čeku. Izdevumus atmaksā līdz uzdevumā norādītajai summai.',
        'Jeden nápoj a jedno teplé hlavní jídlo, bez předkrmu. Zaplaťte, jak chcete, a účtenku si nechte. Útratu dostanete zpět do částky v zadání.',
        'یک نوشیدنی و یک غذای اصلی گرم، بدون پیش‌غذا. به هر روشی که خواستید بپردازید و رسید را نگه دارید. هزینه تا سقفی که در مأموریت شما نوشته شده پرداخت می‌شود.',
        'Eén drankje en één warm hoofdgerecht, geen voorgerecht. Betaal zoals je wilt en bewaar de bon. Je krijgt het terug tot het bedrag in je opdracht.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: five('What you time', 'Ko mērāt', 'Co měříte', 'چه زمانی را می‌گیرید', 'Wat je klokt'),
      body: five(
        'Eight taps, each as it happens: Entered, Seated, Menu, Ready to order, Order taken, Food here, Asked for the bill, Bill here. Tapped late? Correct it and say why. Missed one? Give your best estimate, marked as one.',
        'Astoņi pieskārieni, katrs savā brīdī: Ienācu, Apsēdos, Ēdienkarte, Izvēlējos, Pasūtīju, Ēdiens klāt, Palūdzu rēķinu, Rēķins klāt. Pieskārāties vēlu? Izlabojiet un norādiet iemeslu. Kādu palaidāt garām? Ierakstiet labāko aplēsi, tā arī atzīmētu.',
        'Osm ťuknutí, každé ve svou chvíli: Vstup, U stolu, Jídelní lístek, Vybráno, Objednáno, Jídlo na stole, Žádost o účet, Účet na stole. Ťukli jste pozdě? Opravte to a řekněte proč. Jedno jste vynechali? Zadejte nejlepší odhad, označený jako odhad.',
        'هشت ضربه، هر کدام همان لحظه: وارد شدم، نشستم، منو، انتخاب کردم، سفارش گرفته شد، غذا رسید، صورت‌حساب خواستم، صورت‌حساب رسید. دیر زدید؟ اصلاحش کنید و دلیلش را بگویید. یکی را جا انداختید؟ بهترین تخمینتان را با عنوان تخمین ثبت کنید.',
        'Acht tikken, elk op het moment zelf: Binnen, Aan tafel, Menukaart, Keuze gemaakt, Besteld, Eten op tafel, Rekening gevraagd, Rekening op tafel. Te laat getikt? Verbeter het en zeg waarom. Er een gemist? Geef je beste schatting, als schatting gemarkeerd.',
      ),
    },
    {
      id: 'photograph',
      kind: 'photograph',
      title: five(
        'What you photograph',
        'Ko fotografējat',
        'Co fotíte',
        'از چه عکس می‌گیرید',
        'Wat je fotografeert',
      ),
      body: five(
        'The receipt, flat, after you have left. A photo of the dish as it came is welcome where guests take such photos anyway. Never of staff or other guests.',
        'Čeku, izlīdzinātu, pēc aiziešanas. Ēdiena foto, kādu to atnesa, noder, ja citi viesi tā arī dara. Nekad darbiniekus vai citus viesus.',
        'Účtenku, narovnanou, až po odchodu. Fotka jídla, jak přišlo, se hodí tam, kde hosté jídlo běžně fotí. Nikdy obsluhu ani jiné hosty.',
        'از رسید، صاف و پس از بیرون آمدن. عکس غذا همان‌طور که رسید خوب است، اگر مهمان‌های دیگر هم چنین عکسی می‌گیرند. هرگز از کارکنان یا مهمان‌های دیگر.',
        'De bon, plat, als je weg bent. Een foto van het gerecht zoals het kwam mag, waar gasten dat toch al doen. Nooit van personeel of andere gasten.',
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
        'Never say or hint that this is an assignment. Never send back a dish that is as it should be. Never claim an allergy that you do not have. Never go where you are known.',
        'Nekad nesakiet un neliecieties manīt, ka tas ir uzdevums. Nesūtiet atpakaļ ēdienu, kas ir kārtībā. Neizdomājiet alerģiju, kuras jums nav. Neejiet tur, kur jūs pazīst.',
        'Nikdy neříkejte ani nenaznačujte, že jde o zadání. Nevracejte jídlo, které je v pořádku. Netvrďte, že máte alergii, kterou nemáte. Nechoďte tam, kde vás znají.',
        'هرگز نگویید و به رو نیاورید که این یک مأموریت است. غذایی را که ایرادی ندارد پس نفرستید. حساسیتی را که ندارید ادعا نکنید. جایی نروید که شما را می‌شناسند.',
        'Zeg of laat nooit merken dat dit een opdracht is. Stuur geen gerecht terug dat in orde is. Verzin geen allergie die je niet hebt. Ga niet waar men je kent.',
      ),
    },
  ],
  quiz: tableQuiz,
};
