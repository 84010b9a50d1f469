<?xml version="1.0" encoding="UTF-8"?>
<!-- A4 sheet for every kind of document, in either direction: starts and ends, never left and right; only figures stand
     right in every script, so that their units stand under each other. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:pdf="http://xmlgraphics.apache.org/fop/extensions/pdf"
    xmlns:svg="http://www.w3.org/2000/svg"
    exclude-result-prefixes="xsl">

  <xsl:param name="name"/>
  <xsl:param name="facts"/>
  <xsl:param name="seal"/>

  <xsl:variable name="ink" select="'#14181f'"/>
  <xsl:variable name="soft" select="'#4a5362'"/>
  <xsl:variable name="rule" select="'#8d93a0'"/>
  <xsl:variable name="ground" select="'#f4f4f1'"/>
  <xsl:variable name="lapis" select="'#12284c'"/>

  <xsl:variable name="width"><xsl:choose><xsl:when test="/sheet/@wide = 'true'">297mm</xsl:when><xsl:otherwise>210mm</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="height"><xsl:choose><xsl:when test="/sheet/@wide = 'true'">210mm</xsl:when><xsl:otherwise>297mm</xsl:otherwise></xsl:choose></xsl:variable>
  <!-- The foot is as high as the square of verification, where there is one. -->
  <xsl:variable name="below"><xsl:choose><xsl:when test="/sheet/@wide = 'true'">10mm</xsl:when><xsl:otherwise>34mm</xsl:otherwise></xsl:choose></xsl:variable>

  <xsl:template match="/sheet">
    <fo:root xml:lang="{@lang}" font-family="Vazirmatn, Noto Sans" font-size="10.5pt" line-height="1.75" color="{$ink}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="first" page-width="{$width}" page-height="{$height}" margin="14mm 18mm 12mm 18mm">
          <fo:region-body margin-bottom="{$below}"/>
          <fo:region-before extent="10mm" region-name="first-before"/>
          <fo:region-after extent="30mm" display-align="after"/>
        </fo:simple-page-master>
        <fo:simple-page-master master-name="rest" page-width="{$width}" page-height="{$height}" margin="14mm 18mm 12mm 18mm">
          <fo:region-body margin-top="14mm" margin-bottom="{$below}"/>
          <fo:region-before extent="10mm" region-name="rest-before"/>
          <fo:region-after extent="30mm" display-align="after"/>
        </fo:simple-page-master>
        <fo:page-sequence-master master-name="pages">
          <fo:repeatable-page-master-alternatives>
            <fo:conditional-page-master-reference page-position="first" master-reference="first"/>
            <fo:conditional-page-master-reference page-position="any" master-reference="rest"/>
          </fo:repeatable-page-master-alternatives>
        </fo:page-sequence-master>
      </fo:layout-master-set>
      <fo:declarations>
        <!-- Two languages each: an alternative of one would be written as plain text, which PDF/A does not allow. -->
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default"><xsl:value-of select="$name"/></rdf:li>
                  <rdf:li xml:lang="{@lang}"><xsl:value-of select="$name"/></rdf:li>
                </rdf:Alt>
              </dc:title>
              <dc:description>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default"><xsl:value-of select="title"/></rdf:li>
                  <rdf:li xml:lang="{@lang}"><xsl:value-of select="title"/></rdf:li>
                </rdf:Alt>
              </dc:description>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <xsl:if test="$facts != ''">
          <pdf:embedded-file filename="facts.json" description="facts.json" src="{$facts}"/>
          <pdf:embedded-file filename="seal.json" description="seal.json" src="{$seal}"/>
        </xsl:if>
      </fo:declarations>
      <fo:page-sequence master-reference="pages" writing-mode="{@mode}" format="{page/@format}" initial-page-number="1">
        <xsl:if test="watermark">
          <fo:static-content flow-name="first-before">
            <xsl:apply-templates select="watermark"/>
          </fo:static-content>
        </xsl:if>
        <fo:static-content flow-name="rest-before">
          <xsl:apply-templates select="watermark"/>
          <xsl:call-template name="running-head"/>
        </fo:static-content>
        <fo:static-content flow-name="xsl-region-after">
          <xsl:call-template name="foot"/>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:call-template name="head"/>
          <fo:block font-size="15pt" font-weight="bold" text-align="center" space-before="5mm" space-after="4mm" role="H1">
            <xsl:value-of select="title"/>
          </fo:block>
          <xsl:apply-templates select="pairs[pair]"/>
          <xsl:apply-templates select="table"/>
          <fo:block space-before="5mm">
            <xsl:if test="@wide = 'true'"><xsl:attribute name="keep-together.within-page">always</xsl:attribute><xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute></xsl:if>
            <xsl:apply-templates select="paragraph"/>
          </fo:block>
          <xsl:apply-templates select="note"/>
          <xsl:apply-templates select="signature"/>
          <xsl:apply-templates select="annex"/>
          <fo:block id="end" line-height="0"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="head">
    <fo:table table-layout="fixed" width="100%" border-after-style="solid" border-after-width="1.4pt" border-after-color="{$ink}">
      <fo:table-column column-width="30%"/>
      <fo:table-column column-width="40%"/>
      <fo:table-column column-width="30%"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell padding-after="3mm">
            <xsl:for-each select="holder/pair">
              <fo:block font-size="9.5pt"><xsl:call-template name="pair"/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
          <fo:table-cell padding-after="3mm" text-align="center">
            <fo:block line-height="1">
              <fo:instream-foreign-object content-width="14mm" content-height="14mm" fox:alt-text="{organisation[1]}">
                <svg:svg viewBox="0 0 48 48" width="48" height="48">
                  <svg:g fill="none" stroke="{$lapis}" stroke-width="1.4">
                    <svg:rect x="10" y="10" width="28" height="28"/>
                    <svg:rect x="10" y="10" width="28" height="28" transform="rotate(45 24 24)"/>
                    <svg:circle cx="24" cy="24" r="6.5"/>
                  </svg:g>
                </svg:svg>
              </fo:instream-foreign-object>
            </fo:block>
            <xsl:for-each select="organisation">
              <fo:block font-weight="bold" line-height="1.6"><xsl:value-of select="."/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
          <fo:table-cell padding-after="3mm">
            <xsl:for-each select="numbers/pair">
              <fo:block font-size="9.5pt" start-indent="9mm"><xsl:call-template name="pair"/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="pair">
    <fo:inline color="{$soft}"><xsl:value-of select="@label"/>: </fo:inline>
    <xsl:call-template name="value"/>
  </xsl:template>

  <xsl:template name="value">
    <xsl:choose>
      <xsl:when test="@reference = 'true'">
        <fo:bidi-override direction="ltr" unicode-bidi="embed"><xsl:value-of select="."/></fo:bidi-override>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words in which the mark of invented values may stand. It has a typeface of its own, and named here it stands on the line:
       a typeface the formatter falls back on is set by its own height instead. -->
  <xsl:template name="text">
    <xsl:param name="words" select="string(.)"/>
    <xsl:choose>
      <xsl:when test="contains($words, '◇')">
        <xsl:value-of select="substring-before($words, '◇')"/>
        <fo:inline font-family="Noto Sans Symbols2">◇</fo:inline>
        <xsl:call-template name="text">
          <xsl:with-param name="words" select="substring-after($words, '◇')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="pairs">
    <fo:table table-layout="fixed" width="100%" border="0.8pt solid {$rule}" space-after="4mm" font-size="9.5pt">
      <fo:table-column column-width="50%"/>
      <fo:table-column column-width="50%"/>
      <fo:table-body>
        <xsl:for-each select="pair[position() mod 2 = 1]">
          <fo:table-row keep-together.within-page="always">
            <xsl:for-each select=". | following-sibling::pair[1]">
              <fo:table-cell border="0.5pt solid #c6c9d0" padding="1.2mm 2.4mm">
                <fo:block>
                  <fo:inline color="{$soft}"><xsl:value-of select="@label"/>: </fo:inline>
                  <fo:inline font-weight="bold"><xsl:call-template name="value"/></fo:inline>
                </fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="table">
    <xsl:variable name="columns" select="column"/>
    <xsl:if test="title">
      <fo:block font-weight="bold" space-before="6mm" space-after="2mm" keep-with-next.within-page="always" role="H2">
        <xsl:value-of select="title"/>
      </fo:block>
    </xsl:if>
    <fo:table table-layout="fixed" width="100%" font-size="9.5pt" border-collapse="collapse" border="0.5pt solid {$rule}">
      <xsl:if test="/sheet/@wide = 'true'"><xsl:attribute name="font-size">8pt</xsl:attribute><xsl:attribute name="line-height">1.55</xsl:attribute></xsl:if>
      <xsl:if test="count(row) &lt; 8">
        <xsl:attribute name="keep-together.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:for-each select="column">
        <fo:table-column column-width="{@width}%"/>
      </xsl:for-each>
      <fo:table-header>
        <fo:table-row font-weight="bold" background-color="{$ground}">
          <xsl:for-each select="column">
            <fo:table-cell border="0.5pt solid {$rule}" padding="1.2mm 2.4mm">
              <fo:block>
                <xsl:if test="@figures = 'true'"><xsl:attribute name="text-align">right</xsl:attribute></xsl:if>
                <xsl:call-template name="text"/>
              </fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row | foot">
          <fo:table-row keep-together.within-page="always">
            <xsl:if test="self::foot">
              <xsl:attribute name="font-weight">bold</xsl:attribute>
              <xsl:attribute name="background-color"><xsl:value-of select="$ground"/></xsl:attribute>
              <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
            </xsl:if>
            <xsl:for-each select="cell">
              <xsl:variable name="at" select="position()"/>
              <fo:table-cell border="0.5pt solid {$rule}" padding="1.2mm 2.4mm">
                <fo:block>
                  <xsl:if test="$columns[$at]/@figures = 'true'"><xsl:attribute name="text-align">right</xsl:attribute></xsl:if>
                  <xsl:call-template name="text"/>
                </fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block text-align="start" space-after="2mm" orphans="2" widows="2"><xsl:call-template name="text"/></fo:block>
  </xsl:template>

  <xsl:template match="note">
    <fo:block font-size="9pt" color="{$soft}" space-after="1.5mm">
      <xsl:if test="/sheet/@wide = 'true'"><xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute></xsl:if>
      <xsl:call-template name="text"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="signature">
    <fo:table table-layout="fixed" width="100%" space-before="10mm" keep-together.within-page="always">
      <xsl:if test="/sheet/@wide = 'true'"><xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute></xsl:if>
      <fo:table-column column-width="55%"/>
      <fo:table-column column-width="45%"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell padding-before="1mm"><fo:block><xsl:apply-templates select="stamp"/></fo:block></fo:table-cell>
          <fo:table-cell text-align="center">
            <fo:block font-weight="bold"><xsl:value-of select="name"/></fo:block>
            <fo:block font-size="9.5pt" color="{$soft}"><xsl:value-of select="post"/></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="stamp">
    <fo:block-container inline-progression-dimension="40mm" block-progression-dimension="26mm" start-indent="50mm" border="0.8pt dashed {$rule}" display-align="center">
      <fo:block start-indent="0mm" text-align="center" font-size="9pt" color="{$soft}"><xsl:value-of select="."/></fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="annex">
    <fo:block break-before="page" font-size="12pt" font-weight="bold" role="H2"><xsl:value-of select="title"/></fo:block>
    <xsl:apply-templates select="table"/>
  </xsl:template>

  <xsl:template name="running-head">
    <fo:table table-layout="fixed" width="100%" font-size="9pt" color="{$soft}" border-after-style="solid" border-after-width="0.6pt" border-after-color="{$rule}">
      <fo:table-column column-width="60%"/>
      <fo:table-column column-width="40%"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell padding-after="1.5mm">
            <fo:block><xsl:value-of select="title"/> – <xsl:value-of select="(pairs/pair[1] | organisation[last()])[last()]"/></fo:block>
          </fo:table-cell>
          <fo:table-cell padding-after="1.5mm" text-align="end">
            <fo:block><xsl:for-each select="numbers/pair[1]"><xsl:call-template name="pair"/></xsl:for-each></fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="foot">
    <fo:table table-layout="fixed" width="100%" font-size="9pt">
      <fo:table-column column-width="27mm"/>
      <fo:table-column column-width="107mm"/>
      <fo:table-column column-width="40mm"/>
      <fo:table-body>
        <fo:table-row>
          <fo:table-cell display-align="after">
            <fo:block line-height="1"><xsl:apply-templates select="square"/></fo:block>
          </fo:table-cell>
          <fo:table-cell display-align="after" >
            <fo:block/>
            <xsl:for-each select="check/pair">
              <fo:block start-indent="2mm"><xsl:call-template name="pair"/></fo:block>
            </xsl:for-each>
          </fo:table-cell>
          <fo:table-cell display-align="after" text-align="end">
            <fo:block color="{$soft}">
              <xsl:value-of select="page/@before"/><fo:page-number/><xsl:value-of select="page/@between"/><fo:page-number-citation ref-id="end"/><xsl:value-of select="page/@after"/>
            </fo:block>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="square">
    <fo:instream-foreign-object content-width="24mm" content-height="24mm" fox:alt-text="QR">
      <svg:svg viewBox="0 0 {@modules} {@modules}" width="{@modules}" height="{@modules}" shape-rendering="crispEdges">
        <svg:path d="{@path}" fill="{$ink}"/>
      </svg:svg>
    </fo:instream-foreign-object>
  </xsl:template>

  <xsl:template match="watermark">
    <fo:block-container absolute-position="fixed" top="120mm" left="25mm" width="160mm" height="40mm" fox:transform="rotate(-24)">
      <fo:block text-align="center" font-size="64pt" font-weight="bold" line-height="1.2" color="#e6e8ee"><xsl:value-of select="."/></fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
