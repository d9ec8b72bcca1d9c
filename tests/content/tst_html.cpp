#include <content/fichehtml.h>
#include <content/htmlcleaner.h>
#include <content/htmltokenizer.h>

#include <QRegularExpression>
#include <QTest>

using namespace belvedere::content;

namespace {

// Tags of a cleaned text that are not exactly one of the allowed ones, and tags left open.
QStringList wrongTags(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>?"));
    static const QStringList allowed = QStringLiteral("p h3 h4 h5 ul ol li strong em b i sup sub").split(u' ');
    QStringList wrong, open;
    auto tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const QString text = tags.next().captured();
        const bool closing = text.startsWith(QStringLiteral("</"));
        const QString name = text.mid(closing ? 2 : 1).chopped(1);
        if (text == QStringLiteral("<br>"))
            continue;
        if (!allowed.contains(name) || !text.endsWith(u'>'))
            wrong.append(text);
        else if (!closing)
            open.append(name);
        else if (open.isEmpty() || open.takeLast() != name)
            wrong.append(QStringLiteral("unbalanced ") + text);
    }
    return wrong + open;
}

qsizetype deepest(const QString &html)
{
    qsizetype depth = 0, most = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        if (html.mid(at, 4) == u"<br>")
            continue;
        depth += html.mid(at + 1, 1) == u"/" ? -1 : 1;
        most = qMax(most, depth);
    }
    return most;
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileHtml_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char *html, const char *clean) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(clean);
        };
        row("allowed", "<p>Un <strong>CAP</strong>, H<sub>2</sub>O</p>", "<p>Un <strong>CAP</strong>, H<sub>2</sub>O</p>");
        row("nothing", "", "");
        row("spaces", " \n <p> </p> ", "");
        row("script", "a<script>alert(1)</script>b", "<p>ab</p>");
        row("script in capitals", "a<SCRIPT SRC=//x>x()</ScRiPt >b", "<p>ab</p>");
        row("script never closed", "a<script>alert(1)", "<p>a</p>");
        row("script closed by a longer name", "a<script>x</scripts>y</script>b", "<p>ab</p>");
        row("script in a script", "<script><script>x</script>y</script>z", "<p>yz</p>");
        row("script that a removal would make", "<scr<script></script>ipt>x()</script>", "<p>ipt&gt;x()</p>");
        row("script closed by a slash", "a<script/>x</script>b", "<p>ab</p>");
        row("style", "<style>p{background:url(http://x)}</style>a", "<p>a</p>");
        row("style attribute", "<p style=\"background:url(http://x)\">a</p>", "<p>a</p>");
        row("event", "<p onclick=\"x()\" onmouseover='y()'>a</p>", "<p>a</p>");
        row("event without a space", "<p/onclick=x()>a", "<p>a</p>");
        row("greater sign in an attribute", "<p title=\"a>b\" onclick=x()>c</p>", "<p>c</p>");
        row("quote never closed", "a<p title=\"b>c</p>d", "<p>a</p>");
        row("image", "a<img src=x onerror=alert(1)>b", "<p>ab</p>");
        row("svg", "<svg onload=x()><g>a</g></svg>", "<p>a</p>");
        row("svg with a script", "<svg><script>x()</script></svg>a", "<p>a</p>");
        row("math", "<math><mtext>a</mtext></math>", "<p>a</p>");
        row("link", "<a href=\"javascript:alert(1)\">a</a>", "<p>a</p>");
        row("link with entities", "<a href=\"java&#x0A;script&colon;x\">a</a>", "<p>a</p>");
        row("link to data", "<a href='data:text/html,<script>x()</script>'>a</a>", "<p>a</p>");
        row("iframe", "<iframe src=http://x>a</iframe>b", "<p>b</p>");
        row("object", "<object data=x><embed src=x></object>b", "<p>b</p>");
        row("form", "<form action=http://x><input name=a><button>b</button></form>", "<p>b</p>");
        row("textarea", "<textarea><p>a</textarea>b", "<p>b</p>");
        row("meta and base", "<meta http-equiv=refresh content='0;url=http://x'><base href=http://x>a", "<p>a</p>");
        row("whole page", "<html><head><title>t</title></head><body onload=x()>a</body></html>", "<p>a</p>");
        row("template", "<template><p>a</p></template>b", "<p>b</p>");
        row("noscript", "<noscript><img src=x></noscript>b", "<p>b</p>");
        row("comment", "a<!-- <script>x()</script> -->b", "<p>ab</p>");
        row("empty comments", "a<!-->b<!--->c<!---->d", "<p>abcd</p>");
        row("comment never closed", "a<!-- b", "<p>a</p>");
        row("comment in a comment", "a<!-- <!-- -->b", "<p>ab</p>");
        row("conditional comment", "<!--[if IE]><script>x()</script><![endif]-->a", "<p>a</p>");
        row("CDATA", "<![CDATA[a>b]]>", "<p>b]]&gt;</p>");
        row("declaration", "<!DOCTYPE html><?php x() ?>a", "<p>a</p>");
        row("bogus closing tags", "a</ b></>c", "<p>ac</p>");
        row("crossed", "<b><i>a</b>b</i>", "<p><b><i>a</i></b>b</p>");
        row("unbalanced", "</p></ul>a<strong>b<p>c", "<p>a<strong>b</strong></p><p>c</p>");
        row("block in a block", "<p>a<h3>b<p>c", "<p>a</p><h3>b</h3><p>c</p>");
        row("item alone", "<li>a<li>b", "<ul><li>a</li><li>b</li></ul>");
        row("text in a list", "<ul>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>");
        row("empty elements", "<ul><li></li></ul><p><b></b></p><h3> </h3>a", "<p>a</p>");
        row("divisions", "<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>");
        row("unfinished tag", "a<p", "<p>a</p>");
        row("signs alone", "1 < 2 > 0 & <3 \"", "<p>1 &lt; 2 &gt; 0 &amp; &lt;3 &quot;</p>");
        row("entities", "&eacute;&#233;&#xE9;&amp;&lt;b&gt;&nbsp;&euro;", "<p>ééé&amp;&lt;b&gt;\u00a0€</p>");
        row("entity of a tag", "&lt;script&gt;x()&lt;/script&gt;", "<p>&lt;script&gt;x()&lt;/script&gt;</p>");
        row("entity of an entity", "&amp;lt;p&amp;gt;", "<p>&amp;lt;p&amp;gt;</p>");
        row("wrong entities", "&; &#; &#x; &#-1; &#x110000; &#xD800; &unknown; &amp", "<p>&amp;; &amp;#; &amp;#x; &amp;#-1; &amp;unknown; &amp;amp</p>");
        row("huge entity", "&#99999999999999999999;a", "<p>&amp;#99999999999999999999;a</p>");
        row("controls", "a\x01\x7f&#0;&#8;b\xef\xbf\xbf", "<p>ab</p>");
        QTest::newRow("half a pair") << QStringLiteral("a\U0001f33f") + QChar(0xdc00) + QChar(0xd800) + QStringLiteral("b")
                                     << QStringLiteral("<p>a\U0001f33fb</p>");
        row("turned text", "abc\u202egpj.exe&#8238;d\u2066e\u2069", "<p>abcgpj.exede</p>");
        row("Windows-1252 entities", "&#146;&#128;", "<p>\u2019€</p>");
    }
    // Of any html only the allowed elements are left, bare and balanced; scripts and styles go with what
    // they hold, the words of the rest stay.
    void hostileHtml()
    {
        QFETCH(QString, html);
        QFETCH(QString, clean);
        const CleanHtml cleaned = cleanHtml(html);
        QCOMPARE(cleaned.html, clean);
        QVERIFY2(wrongTags(cleaned.html).isEmpty(), qPrintable(wrongTags(cleaned.html).join(u' ')));
        const CleanHtml again = cleanHtml(cleaned.html);
        QCOMPARE(again.html, cleaned.html);
        QVERIFY2(again.removed.isEmpty(), qPrintable(again.removed.join(u' ')));
    }

    void whatIsRemovedIsTold_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << QStringLiteral("<p>a <b>b</b></p>") << QString();
        QTest::newRow("script") << QStringLiteral("<script>x</script>a") << QStringLiteral("script");
        QTest::newRow("attributes") << QStringLiteral("<p class=a>a</p><p id=b>") << QStringLiteral("attributes of p");
        QTest::newRow("unfinished") << QStringLiteral("a<p b='") << QStringLiteral("an unfinished tag,attributes of p");
        QTest::newRow("several") << QStringLiteral("<u>a</u><a href=b>c</a><u>") << QStringLiteral("a,u");
        QTest::newRow("turned") << QStringLiteral("a\u202eb") << QStringLiteral("characters that turn the direction of writing");
    }
    // What is taken away is told, once each.
    void whatIsRemovedIsTold()
    {
        QFETCH(QString, html);
        QFETCH(QString, told);
        QCOMPARE(cleanHtml(html).removed.join(u','), told);
    }

    void largeHostileHtml_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"<", "<p", "<p>", "</p>", "<b>", "<ul>", "<ul><li>", "<li>a", "<!--", "<!-- a -->", "<script>", "</script>", "</s",
              "<title>", "<p a=\"", "<p a='>", "&", "&#", "&amp;", "&lt;", "<div>a", "<x y=z>a", "<br>a", "<b><i>a</b>",
              "<h3>a<p>b", "<sub><sup>a", "<?", "<!", "\"", " a", "<ul><li><b>a", "a\u202e"})
            QTest::newRow(piece) << QString::fromUtf8(piece);
    }
    // A megabyte of hostile characters: no more tokens than characters, no character in two of them, an
    // output and a nesting that stay bounded; cleaning again changes nothing.
    void largeHostileHtml()
    {
        QFETCH(QString, piece);
        const QString html = piece.repeated(500'000 / piece.size());
        HtmlTokenizer tokenizer(html);
        qsizetype tokens = 0, characters = 0;
        for (HtmlToken token = tokenizer.next(); token.kind != HtmlToken::Kind::End; token = tokenizer.next()) {
            ++tokens;
            characters += token.text.size() + token.name.size();
        }
        QVERIFY2(tokens + characters <= 2 * html.size(), qPrintable(QString::number(tokens + characters)));
        const CleanHtml cleaned = cleanHtml(html);
        QVERIFY2(cleaned.html.size() <= 8 * html.size() + 100, qPrintable(QString::number(cleaned.html.size())));
        QVERIFY2(deepest(cleaned.html) <= 24, qPrintable(QString::number(deepest(cleaned.html))));
        QVERIFY(cleaned.removed.size() <= 40);
        QVERIFY(wrongTags(cleaned.html).isEmpty());
        QVERIFY(cleanHtml(cleaned.html).html == cleaned.html);
    }

    // Text alone: a line a block, entities resolved, nothing of what is hidden.
    void plainTextIsWhatOneReads()
    {
        const QString html = QStringLiteral("<h3>Le  métier</h3><p>Un&nbsp;<b>CAP</b> &amp; plus<br>tard</p>"
                                            "<script>x()</script><ul><li>a</li><li>b</li></ul><!-- c -->");
        QCOMPARE(plainText(html), QStringLiteral("Le métier\nUn CAP & plus\ntard\na\nb"));
    }

    // The page of a fiche forbids everything but its own style before anything of the fiche is read; no
    // name, label, address or colour can write html or end the style.
    void thePageOfAFicheAllowsNothing()
    {
        const QString bad = QStringLiteral("</style></title><script>x()</script>\"'>");
        Fiche fiche;
        fiche.summary.id = fiche.summary.feminine = fiche.summary.masculine = fiche.name = bad;
        fiche.synonymes.append({bad, bad, bad});
        fiche.romes.append(bad);
        fiche.formatsCourts.append({bad, bad, QString()});
        fiche.niveau = {bad, bad};
        fiche.statuts = fiche.formations = fiche.secteurs = fiche.centres = {{bad, bad}};
        fiche.associes = {{bad, bad, true}, {bad, bad, false}};
        fiche.publications.append({bad, bad, bad, bad, bad});
        fiche.sources.append({bad, bad});
        FicheStyle style;
        style.background = style.surface = style.text = style.bodyFont = style.headingFont = bad;
        const FicheHeadings headings{bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad, bad};
        const QString page = ficheHtml(fiche, style, headings, bad);
        const qsizetype policy = page.indexOf(QStringLiteral(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"));
        QVERIFY(policy > 0 && policy < page.indexOf(QStringLiteral("<title>")));
        QCOMPARE(page.count(QStringLiteral("<script")), 0);
        QCOMPARE(page.count(QStringLiteral("</style>")), 1);
        QCOMPARE(page.count(QStringLiteral("</title>")), 1);
        QCOMPARE(page.count(QStringLiteral("<a ")), 1);
        QVERIFY(page.contains(QStringLiteral("<a href=\"fiche://pack/%3C%2Fstyle%3E")));
    }
};

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
