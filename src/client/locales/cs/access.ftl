# Co umožňuje číst ostatním.
access-lead = Odkazy na jednotlivé zprávy a klíče pro programy. Každý čte to, co v tu chvíli smíte číst vy, a sám skončí.
access-none = Zatím se nic nesdílí. Odkaz se vytváří u zprávy.
access-what = Co to je
access-sees = Co vidí
access-used = Naposledy použito
access-ends = Končí
access-end = Ukončit hned
access-end-of = Ukončit hned: { $name }
access-kind-token = klíč
access-kind-link = odkaz
access-report = Jedna zpráva
access-all = Všechny vaše prodejny
access-unused = zatím ne
access-days = Jak dlouho platí
access-days-of = { $days ->
    [one] { $days } den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dnů
  }
access-once = Zkopírujte ho teď: znovu se nezobrazí. Platí do { $day }.
access-copy = Kopírovat
access-copied = Zkopírováno
access-share = Sdílet
access-share-title = Odkaz na tuto zprávu
access-share-body = Kdo má odkaz, přečte si tuto zprávu, její fotografie i původ každého bodu bez přihlášení. Ukončit ho můžete kdykoli ve „Sdílení“.
access-link = Odkaz
access-link-make = Vytvořit odkaz
access-token = Klíč
access-token-new = Nový klíč
access-token-body = Program, který ho posílá jako „Authorization: Bearer“, čte každou adresu pod /api/owner a nic nemění. Co je k dispozici, říká /api/openapi.json.
access-token-make = Vytvořit klíč
access-name = K čemu je
access-name-hint = Abyste později věděli, co ukončujete.
shared-title = Sdílená zpráva
