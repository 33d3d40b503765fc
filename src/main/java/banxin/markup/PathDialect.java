package banxin.markup;

import static org.thymeleaf.standard.expression.StandardExpressions.STANDARD_CONVERSION_SERVICE_ATTRIBUTE_NAME;
import static org.thymeleaf.standard.expression.StandardExpressions.STANDARD_EXPRESSION_PARSER_ATTRIBUTE_NAME;
import static org.thymeleaf.standard.expression.StandardExpressions.STANDARD_VARIABLE_EXPRESSION_EVALUATOR_ATTRIBUTE_NAME;
import static org.thymeleaf.templatemode.TemplateMode.XML;

import java.util.Map;
import java.util.Set;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardAttrTagProcessor;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardCaseTagProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardFragmentTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardInlineEnablementTemplateBoundariesProcessor;
import org.thymeleaf.standard.processor.StandardInliningTextProcessor;
import org.thymeleaf.standard.processor.StandardInsertTagProcessor;
import org.thymeleaf.standard.processor.StandardRemoveTagProcessor;
import org.thymeleaf.standard.processor.StandardReplaceTagProcessor;
import org.thymeleaf.standard.processor.StandardSwitchTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.standard.processor.StandardWithTagProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;

/**
 * The {@code th:} words of a theme: the XML ones that place and escape text. {@code th:utext} and {@code th:inline}
 * are not among them; leaving the four other template modes out halves the time to the first page.
 */
final class PathDialect extends StandardDialect {
    PathDialect() {
        setVariableExpressionEvaluator(new Paths());
    }

    /** Without the serializers for scripts and style sheets, which no theme uses and which look for JSON libraries. */
    @Override
    public Map<String, Object> getExecutionAttributes() {
        return Map.of(
                STANDARD_VARIABLE_EXPRESSION_EVALUATOR_ATTRIBUTE_NAME, getVariableExpressionEvaluator(),
                STANDARD_EXPRESSION_PARSER_ATTRIBUTE_NAME, getExpressionParser(),
                STANDARD_CONVERSION_SERVICE_ATTRIBUTE_NAME, getConversionService());
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new StandardAttrTagProcessor(XML, prefix),
                new StandardBlockTagProcessor(XML, prefix, StandardBlockTagProcessor.ELEMENT_NAME),
                new StandardCaseTagProcessor(XML, prefix),
                new StandardDefaultAttributesTagProcessor(XML, prefix),
                new StandardEachTagProcessor(XML, prefix),
                new StandardFragmentTagProcessor(XML, prefix),
                new StandardIfTagProcessor(XML, prefix),
                new StandardInlineEnablementTemplateBoundariesProcessor(XML),
                new StandardInliningTextProcessor(XML),
                new StandardInsertTagProcessor(XML, prefix),
                new StandardRemoveTagProcessor(XML, prefix),
                new StandardReplaceTagProcessor(XML, prefix),
                new StandardSwitchTagProcessor(XML, prefix),
                new StandardTextTagProcessor(XML, prefix),
                new StandardUnlessTagProcessor(XML, prefix),
                new StandardWithTagProcessor(XML, prefix),
                new StandardXmlNsTagProcessor(XML, prefix));
    }
}
