### Text that goes with a document: the e-mail to which it is attached, and what is read aloud on the
### telephone. The sentences for the telephone are short: the other side may hear them in a language
### that neither side speaks well. They are put together from top to bottom.

## The e-mail

# A line with a label. $label: such as “Reference”. $value: what was answered.
covering-line = { $label }：{ $value }
# $title: title of the document. $reference: reference of the request.
covering-subject = { $title }（{ $reference }）
covering-salutation = 要請を受ける締約国の24/7ネットワーク連絡部局（サイバー犯罪に関する条約第35条）　御中
# The title of the document follows.
covering-sent = サイバー犯罪に関する条約（ETS第185号）に基づく次の文書を、この電子メールに添付して送付します。
covering-urgent = この要請は、緊急を要するものです。
# $code: twelve digits such as 1234 5678 9012.
covering-code = 文書の照合コード：{ $code }
covering-verify = 文書に基づく措置をとる前に、貴部局の名簿に記載されている当方の電話番号に電話をかけ、照合コードが一致することを確認してください。この電子メールに記載されている電話番号には、電話をかけないでください。
# The person in charge and the authority follow.
covering-regards = よろしくお願いいたします。

## The telephone

call-opening = お電話で失礼いたします。サイバー犯罪に関するブダペスト条約の、24時間対応の連絡部局にお電話しています。
# $authority: name of the requesting authority.
call-authority = こちらは、{ $authority }です。
call-duty-officer = 当直の担当者の方をお願いいたします。
# $language: name of the language that the caller would like to speak.
call-language = 次の言語でお話しできますか。{ $language }
call-sent = 電子メールで文書をお送りしました。その文書を開いてください。
# $reference: reference of the request. $spelled: its characters one by one.
call-reference = こちらの整理番号は、{ $reference }です。1文字ずつ読み上げます。{ $spelled }。
# What the document asks follows, from the messages of its template. $grounds: grounds of urgency.
call-urgent = この要請は、緊急を要します。理由は、次のとおりです。{ $grounds }。
call-number = この電話の発信者番号が、そちらの名簿にあることを確認してください。確認できない場合は、そちらの名簿にある番号に、電話をかけ直してください。
call-code = それでは、照合コードを確認しましょう。1ページ目の上の部分にあります。12桁の数字で、三つの組に分かれています。
call-ask-first = 最初の組を読み上げてください。
# For the caller only, not read aloud. $digits: four digits.
call-expect = （相手が読み上げるべき数字：{ $digits }）
# $digits: four digits.
call-say-second = 2番目の組は、{ $digits }です。そちらの文書でも同じですか。
call-ask-third = 3番目の組を読み上げてください。
call-differs = 数字が一つでも違う場合は、文書が改変されているか、壊れています。その場合は、その文書を使わないでください。もう一度お送りします。
call-thanks = ありがとうございました。失礼いたします。
