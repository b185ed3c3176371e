# Request forms (templates) in the settings: which are in use, opening newer ones.

templates-title = მოთხოვნის ფორმები
templates-hint = ფორმები განსაზღვრავს, რას და რა თანმიმდევრობით კითხულობს მოთხოვნა. ამ პროგრამის ფორმების ჩანაცვლება შეიძლება გამომცემის უფრო ახალი ფორმებით: ეს არის minisign-ის ფორმატით ხელმოწერილი ფაილი (JSON). დაწყებულ მოთხოვნებს პასუხები რჩება.
# $version: a number. $issuer: a name.
templates-in-use = გამოიყენება: ვერსია { $version }, გამომცემი: { $issuer }.
templates-open = უფრო ახალი ფორმების გახსნა
templates-return = ამ პროგრამის ფორმების გამოყენება
# $version: a number. $issuer: a name. $count: how many forms.
templates-found = ფაილში არის ფორმების ვერსია { $version }, გამომცემი: { $issuer }, { $count ->
    [one] ერთი ფორმა.
   *[other] { $count } ფორმა.
}
templates-take = ამ ფორმების გამოყენება
templates-leave = არსებულის დატოვება
templates-taken = ფორმები ჩანაცვლდა.
templates-returned = კვლავ გამოიყენება ამ პროგრამის ფორმები.

## Why they are not taken

templates-not-newer = ეს ფორმები მოქმედზე ახალი არ არის. არაფერი შეცვლილა.
templates-without-words = ამ ფორმებს სჭირდება ტექსტები, რომლებიც Point35-ის ამ ვერსიაში არ არის. გახსენით ისინი უფრო ახალი ვერსიით. არაფერი შეცვლილა.
templates-fault-unreadable = ფაილში ფორმები არ არის ან ის დაზიანებულია. მოითხოვეთ ის გამომცემისგან ხელახლა. არაფერი შეცვლილა.
templates-fault-newer = ეს ფორმები Point35-ის უფრო ახალი ვერსიისთვის შეიქმნა. გახსენით ისინი იმ ვერსიით. არაფერი შეცვლილა.
templates-fault-contradictory = ეს ფორმები თავის თავს ეწინააღმდეგება: ითხოვს იმას, რასაც არ აღწერს, ან ერთსა და იმავეს ორჯერ. შეატყობინეთ გამომცემს. არაფერი შეცვლილა.
