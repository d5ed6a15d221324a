# What every role reads.

app-name = Plainclothes
# In the tab of every screen of a visit, and the name of the way out of the plain list: it says nothing.
neutral-title = Seznamy
language = Jazyk
language-en = English
language-fa = فارسی
language-lv = Latviešu
language-cs = Čeština
language-nl = Nederlands

sign-in-title = Přihlášení
sign-in = Přihlásit se
sign-in-expired = Přihlaste se prosím znovu, aby telefon mohl odesílat. Vše, co jste zaznamenali, tu stále je.
email = E-mail
password = Heslo
choose-password = Zvolte heslo
password-hint = Nejméně 10 znaků. Nejlepší je několik slov za sebou.
your-name = Vaše jméno
organization = Organizace
welcome = Vítejte
welcome-invitation = Připojte se k { $organization }
welcome-setup = Založte svou organizaci
join = Pokračovat

account = Účet
theme = Vzhled
theme-system = Automaticky
theme-light = Světlý
theme-dark = Tmavý
motion = Povolit pohyb
vibrate = Vibrovat při klepnutí
sign-out = Odhlásit se
sign-out-unsent = { $count ->
    [one] Jeden záznam je jen v tomto telefonu. Zůstane zde a odešle se, až se znovu přihlásíte.
    [few] { $count } záznamy jsou jen v tomto telefonu. Zůstanou zde a odešlou se, až se znovu přihlásíte.
   *[other] { $count } záznamů je jen v tomto telefonu. Zůstanou zde a odešlou se, až se znovu přihlásíte.
  }
sign-out-anyway = Přesto se odhlásit

update-ready = Je připravena novější verze.
update-now = Použít ji
broken-title = U nás se něco pokazilo
broken-body = Co bylo uloženo, je v bezpečí. Stane-li se to znovu, sdělte koordinátorovi toto číslo: { $id }
broken-reload = Načíst znovu
part-missing = Část aplikace tu ještě není
part-missing-body = Připojte se a načtěte ji znovu. Co jste zaznamenali, je v tomto telefonu v bezpečí.
no-storage-title = Zde nelze nic uložit
no-storage-private = V anonymním okně prohlížeč nic neuchová: otevřete tuto stránku v běžném okně.

# The storage stopped working under an open app.
storage-tight-title = Fotografie nelze uložit
storage-tight-body = Telefon je téměř plný. Co ťukáte a píšete, se ukládá; fotografie a zvuk ne. Uvolněte místo a zkuste to znovu.
storage-full-title = Telefon je plný
storage-full-body = Co teď zadáte, se neuloží. Uvolněte místo a zkuste to znovu. Co bylo uloženo, je v bezpečí.
storage-broken-title = Úložiště telefonu přestalo fungovat
storage-broken-body = Co teď zadáte, se neuloží. Pokud něco píšete, zkopírujte to a načtěte aplikaci znovu. Co bylo uloženo, je v bezpečí.
storage-blocked-title = Toto je otevřeno na jiné kartě
storage-blocked-body = Ta karta drží úložiště, možná v novější verzi. Zavřete ji a načtěte tuto znovu. Co bylo uloženo, je v bezpečí.

# The name on the phone, which says nothing to a stranger.
plain-name = Seznamy

cancel = Zrušit
close = Zavřít
back = Zpět
save = Uložit
undo = Vrátit
retry = Zkusit znovu

state-planned = Naplánovaná
state-offered = Nabídnutá
state-assigned = Přidělená
state-accepted = Přijatá
state-underway = Probíhá
state-submitted = Odevzdaná
state-returned = Vrácená
state-approved = Schválená
state-published = Zveřejněná
state-declined = Odmítnutá
state-missed = Zmeškaná
state-cancelled = Zrušená
state-taken-back = Vzatá zpět
state-rejected = Zamítnutá
state-excluded = Vyřazená

error-signed-out = Jste odhlášeni. Přihlaste se znovu; nic se neztratilo.
error-wrong-sign-in = Tento e-mail a heslo k sobě nepatří. Zkontrolujte prosím obojí.
error-not-yours = Toto patří někomu jinému.
error-not-found = Toto tu (už) není.
error-bad-input = Něco tu není vyplněno tak, jak má být. Zkontrolujte to prosím.
error-stale = Někdo to mezitím změnil. Načtěte to znovu a podívejte se, než budete pokračovat.
error-move-not-allowed = Tento krok už není možný. Načtěte to znovu a uvidíte proč.
error-rule-not-met = Některé pravidlo této návštěvy není splněno. U návštěvy stojí které a odkdy bude.
error-visit-prevented = Návštěvu nebylo možné provést, není tedy co zveřejnit. Vyřaďte ji: zůstane skrytá a přesto se zaplatí.
error-export-unreadable = Toto není soubor návštěvy, nebo je poškozený hned od začátku. Nic se nezměnilo. Požádejte o soubor znovu.
error-workbook-unreadable = Tento soubor nelze číst jako tabulku. Uložte ho jako sešit Excelu (.xlsx) nebo CSV a vyberte znovu.
error-form-unreadable = Tento sešit není XLSForm: potřebuje list „survey“ se sloupcem „type“ a otázkami pod ním.
error-link-expired = Tento odkaz už byl použit nebo je příliš starý. Požádejte o nový.
error-too-large = Na přijetí je to příliš velké.
error-too-many-requests = Příliš mnoho pokusů. Počkejte minutu a zkuste to znovu.
error-protocol-too-new = Server je starší než tato aplikace. Nic se neztratilo; odešle se to, jakmile bude server aktualizován.
error-protocol-too-old = Tato aplikace je pro server příliš stará. Nic se neztratilo: hledá svou novější verzi a požádá vás o její použití; pak se vše odešle. Pokud žádnou nenabídne, zavřete aplikaci a otevřete ji znovu.
error-journal-unreadable = Server tento záznam nedokázal přečíst. Zůstává v tomto telefonu. Řekněte to prosím koordinátorovi.
error-journal-not-yours = Tento záznam patří k návštěvě někoho jiného. Zůstává v tomto telefonu. Řekněte to prosím koordinátorovi.
error-head-mismatch = Nedorazilo to celé. Odešle se to znovu.
error-hash-mismatch = Fotografie nedorazila celá. Odešle se znovu.
error-evidence-incomplete = Fotografie ještě nedorazila celá. Zbytek se odešle.
error-evidence-type = Tento druh souboru se nepřijímá. Použijte prosím fotografii.
error-unavailable = Server je zaneprázdněn. Zkusí se to znovu.
error-unexpected = Stalo se něco, co jsme nečekali. Zkuste to prosím znovu.
error-offline = Bez připojení. Zkuste to znovu, až budete mít signál.
error-not-the-server = Místo serveru odpovědělo něco mezi ním a tímto zařízením, možná přihlašovací stránka Wi-Fi.
error-storage-full = Telefon je plný: nic z toho se neuložilo. Uvolněte místo a zkuste to znovu.
error-storage-broken = Úložiště telefonu nefunguje: nic z toho se neuložilo. Zkuste to znovu, nebo načtěte aplikaci znovu.
error-storage-blocked = Úložiště drží jiná karta, možná v novější verzi. Zavřete ostatní karty a načtěte tuto znovu.
error-photo-unreadable = Tuto fotografii nelze přečíst. Vyfoťte ji prosím znovu.
error-photo-heic = Telefon neumí tento druh fotografie (HEIC) otevřít. Nastavte fotoaparát na „nejkompatibilnější“, nebo foťte přímo v aplikaci. Fotografie, kterou máte, zůstává v galerii.
error-sound-empty = Nic se nenahrálo.

answer-yes = Ano
answer-no = Ne
answer-not-applicable = Netýká se
answer-none-of-these = Nic z toho
answer-scale = { $value } z { $best }
answer-scale-end = { $value } z { $best }, „{ $name }“
answer-part = { $part }: { $words }
staff-name = Jméno
staff-role = Funkce
staff-hair = Vlasy
staff-height = Výška
staff-clothing = Oblečení
staff-other = Něco dalšího
