### The fields of all templates. The value of a field is its label in the printed document. Options
### are the choices of a field.

## The request as such

field-request-date = 要請の日付

field-reference = 整理番号

field-status = 要請の区分
option-status-new = 新規の要請
option-status-extension = 従前の要請に係る保全の延長

field-previous-reference = 従前の要請の整理番号

field-their-reference = 要請を受ける締約国の整理番号

field-preserved-from = 保全の開始日

field-preserved-until = 保全の満了日

field-extension-days = 要請する延長の日数

field-extension-reasons = 延長の理由

field-mla-status = 相互援助の要請の状況
option-mla-status-in-preparation = 準備中
option-mla-status-sent = 送付済み
option-mla-status-received = 要請を受ける締約国において受領済み

field-mla-sent = 相互援助の要請の送付日

field-mla-received = 相互援助の要請の受領日

field-urgency = 緊急を要する理由
option-urgency-crime-in-progress = 犯罪が進行中であること
option-urgency-danger-to-life = 人の生命又は安全に対する危険があること
option-urgency-deletion-imminent = データの消去が差し迫っていること
option-urgency-money-moving = 資金の移転が行われていること
option-urgency-suspect-in-custody = 被疑者が身柄を拘束されていること
option-urgency-limitation-period = 公訴時効の完成が差し迫っていること

field-urgency-reasons = 緊急性を示す事実

field-confidentiality = 秘密の保持
option-confidentiality-keep-confidential = 本要請及びその内容を秘密として取り扱うこと
option-confidentiality-no-notification = アカウントの保有者に通知しないこと
option-confidentiality-contact-first = アカウントの保有者が察知し得る措置をとる前に、要請を行う当局に連絡すること

field-confidentiality-note = 秘密の保持に関する特記事項

## (a) The authority seeking the preservation

field-authority-name = 当局の名称

field-authority-unit = 部署

field-authority-person = 担当者

field-authority-function = 職務

field-authority-address = 所在地

field-authority-phone = 電話番号

field-authority-mobile = 携帯電話番号

field-authority-email = 電子メールアドレス

field-authority-fax = ファクシミリ番号

field-authority-hours = 執務時間

field-authority-zone = タイムゾーン

field-response-channel = 希望する回答の方法
option-response-channel-email = 電子メール
option-response-channel-phone = 電話
option-response-channel-fax = ファクシミリ
option-response-channel-i-24-7 = I-24/7（インターポール）
option-response-channel-siena = SIENA（ユーロポール）
option-response-channel-portal = 安全なポータルサイト

## Contact for additional confirmation

field-confirmation = 確認のための連絡先
option-confirmation-same = 担当者
option-confirmation-other = 他の者

field-confirmation-person = 氏名

field-confirmation-title = 役職名

field-confirmation-function = 職務

field-confirmation-phone = 電話番号

field-confirmation-mobile = 携帯電話番号

field-confirmation-email = 電子メールアドレス

## Investigating authority

field-investigating = 捜査を行う当局
option-investigating-same = 要請を行う当局
option-investigating-other = 他の当局

field-investigating-name = 当局の名称

field-investigating-person = 捜査担当者

field-investigating-address = 所在地

field-investigating-phone = 電話番号

field-investigating-email = 電子メールアドレス

field-investigating-reference = 捜査の事件番号

## (b) The offence and a brief summary of the facts

field-convention-articles = 条約に定める犯罪
option-convention-articles-2 = 違法なアクセス（第2条）
option-convention-articles-3 = 違法な傍受（第3条）
option-convention-articles-4 = データの妨害（第4条）
option-convention-articles-5 = システムの妨害（第5条）
option-convention-articles-6 = 装置の濫用（第6条）
option-convention-articles-7 = コンピュータに関連する偽造（第7条）
option-convention-articles-8 = コンピュータに関連する詐欺（第8条）
option-convention-articles-9 = 児童ポルノに関連する犯罪（第9条）
option-convention-articles-10 = 著作権及び関連する権利の侵害に関連する犯罪（第10条）
option-convention-articles-11 = 未遂及びほう助又は教唆（第11条）

field-offences = 国内法上の犯罪
# $number: position of the offence in the list, from 1.
row-offences = 犯罪{ $number }

field-offence-name = 罪名

field-offence-provision = 罰条

field-offence-penalty = 法定刑の上限

field-facts = 事実の要約

field-loss = 損失又は損害

## (c) The data to be preserved and their relationship to the offence

field-items = データの項目
# $number: position of the data item in the list, from 1.
row-items = データの項目{ $number }

field-item-categories = データの種類
option-item-categories-subscriber = 加入者情報
option-item-categories-traffic = 通信記録
option-item-categories-content = 通信内容

field-item-identifier = 識別子

field-item-counterpart = 通信の相手方

field-item-description = データの説明

field-item-time = データに係る期間又は時点
option-item-time-period = 期間
option-item-time-moment = 時点

field-item-from = 期間の始期

field-item-until = 期間の終期

field-item-at = 日時

field-item-accuracy = 時計の精度

field-item-relation = 犯罪との関係

field-item-communication = 特定の通信（条約第30条）
option-item-communication-no = 該当しない
option-item-communication-yes = 該当する

field-item-custodian = このデータの項目の管理者

## Expedited disclosure of preserved traffic data (Article 30)

field-disclosure = 条約第30条の規定に基づく開示
option-disclosure-no = 要請しない
option-disclosure-yes = 要請する

field-communication = 対象となる通信

## (d) The custodian or the location of the computer system

field-custodians = データの管理者
# $number: position of the custodian in the list, from 1.
row-custodians = 管理者{ $number }

field-custodian-name = 法人等の名称

field-custodian-service = サービス

field-custodian-address = 住所又は所在地

field-custodian-country = 国

field-custodian-contact = 管理者の連絡先

field-custodian-source = この情報の出所

## (e) The necessity of the preservation

field-necessity-grounds = データが失われるおそれがある理由
option-necessity-grounds-short-retention = 保存期間が短いこと
option-necessity-grounds-user-deletion = 利用者がデータを消去することができること
option-necessity-grounds-service-ending = サービスの終了が差し迫っていること
option-necessity-grounds-already-deleted = 利用者が消去したが、管理者が引き続き保有している可能性があること

field-retention-ends = 消去が見込まれる日

field-necessity = 保全の必要性

## (f) The intention to submit a request for mutual assistance

field-intention = 意図
# This sentence is part of every request and cannot be removed: Article 29(2)(f) requires it.
statement-intention = 要請を行う締約国は、本文書に記載するデータの捜索若しくはこれに類するアクセス、その押収若しくはこれに類する確保又はその開示のために相互援助の要請を提出する意図を有する（条約第29条2f）。

field-mla-expected = 相互援助の要請の提出予定日

field-mla-channel = 根拠となる条約及び伝達の経路

## Annexes

field-annexes = 添付資料
# $number: position of the annex in the list, from 1.
row-annexes = 添付資料{ $number }

field-annex-name = ファイル

field-annex-description = 内容の説明

field-annex-size = サイズ
field-annex-hash = SHA-256ハッシュ値

## Signature

field-signed-place = 署名の場所

field-signed-date = 署名の日付

field-signatory-name = 署名者の氏名

field-signatory-function = 署名者の職務
