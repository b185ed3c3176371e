### Request for expedited preservation of stored computer data (Articles 29 and 30 of the
### Convention on Cybercrime), from top to bottom as it is printed. The words of its fields are in
### fields.ftl, the words of every document in document.ftl. The wording is our own; it is not the
### official form. Terms are those of Japan's official translation of the Convention.

# The name of the document in lists.
preservation-name = 保全の要請（第29条及び第30条）

preservation-title = 蔵置されたコンピュータ・データの迅速な保全に関する要請書
# Stands under the title.
preservation-basis = サイバー犯罪に関する条約（2001年、ブダペスト、ETS第185号）第29条及び第30条の規定に基づく要請

preservation-opening = 本要請は、サイバー犯罪に関する条約（以下「条約」という。）第35条の規定に基づき指定された、要請を受ける締約国の連絡部局に宛てたものである。要請を行う当局は、条約第29条の規定に基づき、本文書に記載する蔵置されたコンピュータ・データの迅速な保全（本要請が保全の延長に係るものである場合には、その保全の継続）を要請する。本文書にその旨の記載がある場合には、要請を行う当局は、条約第30条の規定に基づき、保全された通信記録の迅速な開示を併せて要請する。

preservation-section-request = 要請

preservation-section-recipient = 要請を受ける連絡部局

preservation-section-authority = 要請を行う当局

preservation-section-confirmation = 追加的な確認のための連絡先

preservation-section-investigating = 捜査を行う当局

preservation-section-offence = 犯罪及び事実の要約

preservation-section-data = 保全すべきデータ及び当該データと犯罪との関係

preservation-section-disclosure = 保全された通信記録の迅速な開示

preservation-section-custodian = データの管理者又はコンピュータ・システムの所在地

preservation-section-necessity = 保全の必要性

preservation-section-intention = 相互援助の要請を提出する意図

preservation-section-annexes = 添付資料

preservation-section-signature = 署名

preservation-closing = 要請を行う当局は、要請を受ける連絡部局に対し、本要請の受領を確認し、かつ、当該連絡部局の整理番号を通知するよう求める。データは、少なくとも60日の期間保全され、相互援助の要請が受領された後は、当該相互援助の要請に対する決定が行われるまでの間引き続き保全されるべきである（条約第29条7）。要請を行う当局は、保全の期間が満了する日についても、通知するよう求める。保全によってはデータの将来における利用可能性が確保されない場合又は保全が捜査の秘密性を脅かし若しくはその他の態様で捜査を害することとなる場合には、本要請をそれでもなお実施すべきか否かを要請を行う当局が決定することができるよう、速やかにその旨を通報するよう求める（条約第29条6）。

# In the e-mail to which the document is attached.
preservation-acknowledge = この要請の受領を確認し、貴部局の整理番号及び保全の期間が満了する日を通知してくださるようお願いします。
# On the telephone, in short sentences.
preservation-call = この要請は、蔵置されたコンピュータ・データの迅速な保全を求めるものです。
preservation-call-receipt = あなたのお名前、そちらの整理番号、そして保全の期間が満了する日を教えてください。
