import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { coffeeQuiz } from './quiz.ts';

/** What the shopper knows before going (S10): exactly what to look into, and how to report it. */
export const coffeeBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
      body: five(
        'You are a guest who stops for a coffee. You come alone, you are in no hurry and in no special mood. If someone asks what you type on your phone: you are answering a friend.',
        'Jūs esat viesis, kas ienācis pēc kafijas. Nākat viens, nesteidzaties, un noskaņojums ir parasts. Ja kāds jautā, ko rakstāt tālrunī: atbildat draugam.',
        'Jste host, který se stavil na kávu. Přicházíte sami, nespěcháte a nemáte žádnou zvláštní náladu. Zeptá-li se někdo, co píšete do telefonu: odpovídáte kamarádovi.',
        'شما مهمانی هستید که برای یک قهوه آمده است. تنها می‌آیید، عجله‌ای ندارید و حال خاصی هم ندارید. اگر کسی پرسید با گوشی چه می‌نویسید: دارید جواب دوستتان را می‌دهید.',
        'Je bent een gast die een koffie komt drinken. Je komt alleen, hebt geen haast en geen bijzondere stemming. Vraagt iemand wat je op je telefoon typt: je antwoordt een vriend.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
      body: five(
        'Come within the time window. Walk in, wait to be noticed, join the queue. Ask one question about the menu, for instance which milk there is, or which coffee has no caffeine. Order, pay, take your drink. Sit down for 10 to 20 minutes if there is a free seat. If the order is wrong or poor, say so once, politely, and see what happens.',
        'Nāciet noteiktajā laikā. Ieejiet, pagaidiet, līdz jūs pamana, nostājieties rindā. Uzdodiet vienu jautājumu par piedāvājumu, piemēram, kāds piens ir vai kura kafija ir bez kofeīna. Pasūtiet, samaksājiet, paņemiet dzērienu. Ja ir brīva vieta, pasēdiet 10 līdz 20 minūtes. Ja pasūtījums ir nepareizs vai slikts, pasakiet to vienreiz, pieklājīgi, un skatieties, kas notiek.',
        'Přijďte ve stanoveném čase. Vejděte, počkejte, až si vás všimnou, postavte se do fronty. Položte jednu otázku k nabídce, třeba jaké mají mléko nebo která káva je bez kofeinu. Objednejte, zaplaťte, vezměte si nápoj. Je-li volné místo, poseďte 10 až 20 minut. Je-li objednávka špatná nebo nekvalitní, řekněte to jednou, zdvořile, a sledujte, co se stane.',
        'در بازهٔ تعیین‌شده بروید. وارد شوید، صبر کنید تا شما را ببینند و در صف بایستید. یک سؤال دربارهٔ منو بپرسید؛ مثلاً چه شیرهایی دارند یا کدام قهوه کافئین ندارد. سفارش بدهید، پول بدهید و نوشیدنی را بگیرید. اگر جا بود ۱۰ تا ۲۰ دقیقه بنشینید. اگر سفارش اشتباه یا بی‌کیفیت بود یک بار مؤدبانه بگویید و ببینید چه می‌شود.',
        'Kom binnen de tijd. Loop naar binnen, wacht tot je gezien wordt, ga in de rij staan. Stel één vraag over de kaart, zoals welke melk er is of welke koffie geen cafeïne heeft. Bestel, betaal, neem je drankje. Ga 10 tot 20 minuten zitten als er plek is. Is de bestelling verkeerd of slecht, zeg het dan één keer, beleefd, en kijk wat er gebeurt.',
      ),
    },
    {
      id: 'buy',
      kind: 'buy',
      title: five('What you buy', 'Ko pērkat', 'Co kupujete', 'چه می‌خرید', 'Wat je koopt'),
      body: five(
        'One hot coffee with milk and one thing to eat from the counter. Pay as you like. Keep the receipt; if none is offered, ask for it. You are paid back up to the amount on your assignment.',
        'Vienu karstu kafiju ar pienu un vienu ēdamo no letes. Maksājiet, kā vēlaties. Saglabājiet čeku; ja to nepiedāvā, palūdziet. Izdevumus atmaksā līdz uzdevumā norādītajai summai.',
        'Jednu horkou kávu s mlékem a něco k jídlu z pultu. Zaplaťte, jak chcete. Účtenku si nechte; nenabídnou-li ji, řekněte si o ni. Útratu dostanete zpět do částky v zadání.',
        'یک قهوهٔ گرم با شیر و یک خوراکی از پیشخان. به هر روشی که خواستید پرداخت کنید. رسید را نگه دارید؛ اگر ندادند بخواهید. هزینه تا سقفی که در مأموریت شما نوشته شده پرداخت می‌شود.',
        'Eén warme koffie met melk en één ding te eten van de balie. Betaal zoals je wilt. Bewaar de bon; krijg je er geen, vraag erom. Je krijgt het terug tot het bedrag in je opdracht.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: five('What you time', 'Ko mērāt', 'Co měříte', 'چه چیزی را زمان می‌گیرید', 'Wat je klokt'),
      body: five(
        'Six taps, each as it happens: Entered, Greeted, Joined the queue, Order taken, Served, Left. The app works out the waits. The greeting counts from both feet inside to the first word or nod to you. Counter service counts from standing in line to the last item in your hand. Tapped late or by mistake? Correct it and say why; the first tap is kept and nobody minds. Missed one? Give your best estimate, marked as such. Never guess silently.',
        'Seši pieskārieni, katrs savā brīdī: Ienācu, Sasveicināja, Nostājos rindā, Pasūtījumu pieņēma, Saņēmu, Izgāju. Gaidīšanu lietotne aprēķina pati. Sveiciena gaidīšana ir no brīža, kad abas kājas ir iekšā, līdz pirmajam vārdam vai mājienam jums. Apkalpošana pie letes ir no nostāšanās rindā, līdz pēdējais ir jums rokā. Pieskārāties vēlu vai kļūdaini? Izlabojiet un norādiet iemeslu; pirmais pieskāriens paliek, un neviens nepārmet. Kādu palaidāt garām? Ierakstiet labāko aplēsi, tā arī atzīmētu. Nekad neminiet klusējot.',
        'Šest ťuknutí, každé ve svou chvíli: Vstup, Pozdrav, Ve frontě, Objednávka přijata, Vydáno, Odchod. Čekání spočítá aplikace. Na pozdrav se čeká od chvíle, kdy jste oběma nohama uvnitř, do prvního slova nebo kývnutí na vás. Obsluha u pultu se počítá od postavení do fronty do poslední položky v ruce. Ťukli jste pozdě nebo omylem? Opravte to a řekněte proč; první ťuknutí zůstane a nikdo vám to nevyčte. Jedno jste vynechali? Zadejte nejlepší odhad, označený jako odhad. Nikdy nehádejte potichu.',
        'شش ضربه، هر کدام همان لحظه: وارد شدم، خوشامد گفتند، در صف ایستادم، سفارش گرفته شد، تحویل گرفتم، بیرون آمدم. برنامه زمان‌ها را حساب می‌کند. انتظار خوشامد از وقتی است که هر دو پا داخل است تا اولین کلمه یا سر تکان دادن رو به شما. زمان پیشخان از ایستادن در صف است تا وقتی آخرین قلم به دستتان برسد. دیر یا اشتباه زدید؟ اصلاحش کنید و دلیلش را بگویید؛ ضربهٔ اول می‌ماند و ایرادی ندارد. یکی را جا انداختید؟ بهترین تخمینتان را بدهید و با عنوان تخمین ثبت کنید. هرگز بی‌خبر حدس نزنید.',
        'Zes tikken, elk op het moment zelf: Binnen, Begroet, In de rij, Bestelling opgenomen, Gekregen, Weer buiten. De app rekent de wachttijden uit. De begroeting telt vanaf beide voeten binnen tot het eerste woord of de eerste knik naar jou. De bediening telt vanaf het aansluiten tot je het laatste in handen hebt. Te laat of per ongeluk getikt? Verbeter het en zeg waarom; de eerste tik blijft bewaard en niemand vindt het erg. Er een gemist? Geef je beste schatting, als schatting gemarkeerd. Gok nooit stilletjes.',
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
        'The receipt, flat, all four corners, date, time and total readable. Take it after you have left, or unseen at your table. No photos of staff or of other guests.',
        'Čeku, izlīdzinātu, ar visiem četriem stūriem, salasāmu datumu, laiku un kopsummu. Fotografējiet pēc aiziešanas vai nemanāmi pie sava galdiņa. Nekad darbiniekus vai citus viesus.',
        'Účtenku, narovnanou, se všemi čtyřmi rohy, s čitelným datem, časem a celkovou částkou. Foťte až po odchodu, nebo nepozorovaně u svého stolu. Nikdy personál ani jiné hosty.',
        'از رسید؛ صاف، با هر چهار گوشه، و با تاریخ، ساعت و جمعِ خوانا. بعد از بیرون آمدن بگیرید، یا سر میز طوری که کسی نبیند. از کارکنان و مهمان‌های دیگر عکس نگیرید.',
        'De bon, plat, met alle vier de hoeken, datum, tijd en totaal leesbaar. Maak de foto als je weg bent, of ongezien aan je tafel. Geen foto’s van personeel of andere gasten.',
      ),
    },
    {
      id: 'never',
      kind: 'never',
      title: five(
        'What you never do',
        'Ko nekad nedarāt',
        'Co nikdy neděláte',
        'چه کاری هرگز نمی‌کنید',
        'Wat je nooit doet',
      ),
      body: five(
        'Never say or hint that this is an assignment. Never provoke a problem or ask for special treatment. Never record sound. Write a name only where it is asked for, as the badge has it; elsewhere “the person at the till” is enough. Never go where you, family or friends work, or where you are known. If you are recognised, leave, and say so in your account.',
        'Nekad nesakiet un neliecieties manīt, ka tas ir uzdevums. Neizraisiet problēmas un nelūdziet īpašu attieksmi. Neierakstiet skaņu. Vārdu rakstiet tikai tur, kur to prasa, tādu, kāds tas ir uz nozīmītes; citur pietiek ar “cilvēks pie kases”. Neejiet tur, kur strādājat jūs, ģimene vai draugi vai kur jūs pazīst. Ja jūs atpazīst, ejiet prom un pierakstiet to aprakstā.',
        'Nikdy neříkejte ani nenaznačujte, že jde o zadání. Nevyvolávejte problémy a nechtějte zvláštní zacházení. Nenahrávejte zvuk. Jméno pište jen tam, kde se na ně ptáme, a jak je na jmenovce; jinde stačí „člověk u pokladny“. Nechoďte tam, kde pracujete vy, rodina nebo přátelé, ani tam, kde vás znají. Poznají-li vás, odejděte a napište to do popisu.',
        'هرگز نگویید و به رو نیاورید که این یک مأموریت است. هرگز مشکل نتراشید و برخورد ویژه نخواهید. هرگز صدا ضبط نکنید. نام کسی را فقط جایی بنویسید که پرسیده می‌شود، همان‌طور که روی سینه‌اش نوشته؛ جای دیگر «کسی که پای صندوق بود» کافی است. هرگز به جایی نروید که خودتان، خانواده یا دوستانتان آنجا کار می‌کنند یا شما را می‌شناسند. اگر شناخته شدید بیرون بیایید و در شرح بازدید بنویسید.',
        'Zeg of laat nooit merken dat dit een opdracht is. Lok geen probleem uit en vraag geen speciale behandeling. Neem geen geluid op. Schrijf een naam alleen waar ernaar gevraagd wordt, zoals die op het naamplaatje staat; elders volstaat “de persoon aan de kassa”. Ga niet waar jij, familie of vrienden werken, of waar men je kent. Word je herkend, ga dan weg en schrijf het in je verslag.',
      ),
    },
  ],
  quiz: coffeeQuiz,
};
